package dev.coderange.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Level;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The names that one level has within a classifier. Those of private methods and of nested types are none that a level
 * gives to a public one.
 *
 * @param category the enum
 * @param member the name of the public methods, for example {@code subcategory}
 * @param constantPrefix what the names of constants begin with
 * @param table the simple name of the nested type that holds tables
 * @param keyType the type of keys
 * @param key the parameter that has the key
 * @param taken the names of all public methods
 */
record LevelNames(
        ClassName category,
        String member,
        String constantPrefix,
        String table,
        TypeName keyType,
        String key,
        Set<String> taken) {

    static LevelNames of(CodeSet set, TypeNames names, int level, TypeName keyType, String key) {
        Level own = set.levels().get(level);
        boolean isAlone = set.levels().stream()
                        .filter(each -> each.name().equalsIgnoreCase(own.name()))
                        .count()
                == 1; // two levels may differ only in the case of their letters
        String table = own.name() + "Table";
        while (isTypeName(table, names)) {
            table += "s";
        }
        return new LevelNames(
                names.level(level),
                own.memberName(),
                own.name().toUpperCase(Locale.ROOT) + (isAlone ? "" : level),
                table,
                keyType,
                key,
                set.levels().stream().map(Level::memberName).collect(Collectors.toSet()));
    }

    private static boolean isTypeName(String name, TypeNames names) {
        return names.all().stream().anyMatch(type -> type.simpleName().equals(name));
    }

    /** A private method of this level. */
    String method(String suffix) {
        return free(member + suffix, taken);
    }

    /** The private method that gives the index of a key's category. */
    String indexMethod() {
        return method("Index");
    }

    /** The declaration of {@link #indexMethod()}. */
    MethodSpec.Builder index() {
        return MethodSpec.methodBuilder(indexMethod())
                .addJavadoc("The index of the $L, counted from 1; 0 for none.\n", member)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int.class)
                .addParameter(keyType, key);
    }

    /** A name that is not taken. */
    static String free(String name, Set<String> taken) {
        String free = name;
        while (taken.contains(free)) {
            free += "Number";
        }
        return free;
    }

    /** Whether keys are of type {@code int}. */
    boolean areKeysInts() {
        return keyType.equals(TypeName.INT);
    }

    /** A key as a literal of the type of keys. */
    String literal(long value) {
        return areKeysInts() || value <= Integer.MAX_VALUE ? Long.toString(value) : value + "L";
    }

    /** How far a key lies above another, as an expression. */
    String offsetFrom(long base) {
        return base == 0 ? key : key + " - " + literal(base);
    }

    /** An index of an array or a string, which is in its range, as an {@code int}. */
    String index(String variable) {
        return areKeysInts() ? variable : "(int) " + variable;
    }
}
