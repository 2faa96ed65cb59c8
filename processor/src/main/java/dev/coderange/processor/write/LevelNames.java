package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Level;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The names that one level has within a classifier. Those of private methods and of nested types are none that a level
 * gives to a public one.
 *
 * @param category the enum
 * @param member the name of the public methods, for example {@code subcategory}
 * @param noun the level in a sentence
 * @param table the simple name of the nested type that holds tables
 * @param keyType the type of keys
 * @param key the parameter that has the key
 * @param taken the names of all public methods
 */
record LevelNames(
        ClassName category, String member, String noun, String table, TypeName keyType, String key, Set<String> taken) {

    static LevelNames of(CodeSet set, TypeNames names, int level, TypeName keyType, String key) {
        Level own = set.levels().get(level);
        String table = own.name() + "Table";
        while (isTypeName(table, names)) {
            table += "s";
        }
        return new LevelNames(
                names.level(level),
                own.memberName(),
                own.noun(),
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
        return free(member + suffix);
    }

    /** A name for a private method that no method of a level has. */
    String free(String name) {
        return free(name, taken);
    }

    /** The private method that gives the index of a key's category. */
    String indexMethod() {
        return method("Index");
    }

    /** The private method that decides this level by a {@code switch} or comparisons. */
    String rangeMethod() {
        return method("ByRange");
    }

    /** The constants of the enum as a table's index counts them: null for 0, and then one after another. */
    FieldSpec constants(int categories) {
        return FieldSpec.builder(ArrayTypeName.of(category), "CONSTANTS", Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T[$L]", category, categories + 1)
                .build();
    }

    /** Fills {@link #constants}. */
    CodeBlock fillConstants(int categories) {
        return CodeBlock.builder()
                .addStatement("$T.arraycopy($T.values(), 0, CONSTANTS, 1, $L)", System.class, category, categories)
                .build();
    }

    /** The declaration of {@link #indexMethod()}. */
    MethodSpec.Builder index() {
        return MethodSpec.methodBuilder(indexMethod())
                .addJavadoc("The index of the $L: its ordinal + 1, or 0 for none.\n", noun)
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
