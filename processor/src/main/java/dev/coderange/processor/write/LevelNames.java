package dev.coderange.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Level;

/**
 * The names that one level has within a classifier. Those of private methods and nested types are kept apart from the
 * public names that levels give.
 *
 * @param types the names of the generated types
 * @param category the enum
 * @param member the name of the public methods, for example {@code subcategory}
 * @param noun the level in a sentence
 * @param table the nested type that holds tables
 * @param indexMethod the private method that gives the index of a key's category: its ordinal + 1, or 0 for none
 * @param rangeMethod the private method that decides by a {@code switch} or comparisons
 * @param keyType the type of keys
 * @param key the parameter that has the key
 */
record LevelNames(
        TypeNames types,
        ClassName category,
        String member,
        String noun,
        String table,
        String indexMethod,
        String rangeMethod,
        TypeName keyType,
        String key) {

    static LevelNames of(CodeSet set, TypeNames types, int level, TypeName keyType, String key) {
        Level own = set.levels().get(level);
        return new LevelNames(
                types,
                types.level(level),
                own.memberName(),
                own.noun(),
                table(own.name() + "Table", types),
                free(own.memberName() + "Index", set),
                free(own.memberName() + "ByRange", set),
                keyType,
                key);
    }

    /** The names of what decides the level on a day. */
    LevelNames onDay(CodeSet set, int level) {
        return new LevelNames(
                types,
                category,
                member,
                noun,
                table(set.levels().get(level).name() + "Histories", types),
                free(member + "History", set),
                free(member + "ByRangeOn", set),
                keyType,
                key);
    }

    private static String table(String name, TypeNames types) {
        for (ClassName type : types.all()) {
            if (type.simpleName().equals(name)) {
                return table(name + "s", types);
            }
        }
        return name;
    }

    /** A name for a private method of the classifier that no public method has. */
    static String free(String name, CodeSet set) {
        for (Level level : set.levels()) {
            if (level.memberName().equals(name)) {
                return free(name + "Number", set);
            }
        }
        return name;
    }

    boolean areKeysInts() {
        return keyType.equals(TypeName.INT);
    }

    /** How far a key lies above another, as an expression. */
    String offsetFrom(long base) {
        return base == 0 ? key : key + " - " + Literals.number(base);
    }

    /** An index of an array or a string, which is in its range, as an {@code int}. */
    String index(String variable) {
        return areKeysInts() ? variable : "(int) " + variable;
    }
}
