package dev.coderange.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.coderange.processor.model.Library;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of the types of one generation.
 *
 * @param classifier {@code RadiologyClassifier}
 * @param ranges {@code RadiologyRanges}
 * @param code the checked annotation, {@code RadiologyCode}
 * @param levels the enum of each level from the top: {@code RadiologyCategory}, {@code RadiologySubcategory}
 * @param jspecify whether JSpecify's annotations tell what can be null, and not our own
 */
record TypeNames(ClassName classifier, ClassName ranges, ClassName code, List<ClassName> levels, boolean jspecify) {

    static final ClassName CODE_CATEGORY = runtime("CodeCategory");
    static final ClassName CODE_PERIOD = runtime("CodePeriod");
    static final ClassName CODE_RANGE = runtime("CodeRange");
    static final ClassName GENERATED = runtime("Generated");
    static final ClassName UNKNOWN_CODE_EXCEPTION = runtime("UnknownCodeException");
    static final ClassName UNKNOWN_KEY_EXCEPTION = runtime("UnknownKeyException");
    static final ClassName CHECKED_CODE = ClassName.get("dev.coderange.annotations", "CheckedCode");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    private static final ClassName NULLABLE = runtime("Nullable");
    private static final AnnotationSpec NULLABLE_TYPE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();
    private static final TypeName CHAR_SEQUENCE = ClassName.get(CharSequence.class);

    TypeNames {
        levels = List.copyOf(levels);
    }

    static TypeNames of(Generation generation) {
        return new TypeNames(
                named(generation, "Classifier"),
                named(generation, "Ranges"),
                named(generation, "Code"),
                generation.codeSet().levels().stream()
                        .map(level -> named(generation, level.name()))
                        .toList(),
                generation.with().contains(Library.JSPECIFY));
    }

    /** The enum of a level, 0 being the highest. */
    ClassName level(int level) {
        return levels.get(level);
    }

    /** Every name here. */
    List<ClassName> all() {
        List<ClassName> all = new ArrayList<>(levels);
        all.addAll(List.of(classifier, ranges, code));
        return all;
    }

    static TypeName listOf(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    /** A method that may answer null. JSpecify's annotation is of the type and not of the method. */
    MethodSpec.Builder nullable(MethodSpec.Builder method, TypeName answer) {
        return jspecify
                ? method.returns(answer.annotated(NULLABLE_TYPE))
                : method.addAnnotation(NULLABLE).returns(answer);
    }

    /** The parameter {@code code} of a method that takes any text at all, null included. */
    ParameterSpec anyText() {
        return anyText("code");
    }

    /** A parameter of a method that takes any text at all, null included. */
    ParameterSpec anyText(String name) {
        return nullable(CHAR_SEQUENCE, name);
    }

    /** A parameter that may be null. */
    ParameterSpec nullable(TypeName type, String name) {
        return jspecify
                ? ParameterSpec.builder(type.annotated(NULLABLE_TYPE), name).build()
                : ParameterSpec.builder(type, name).addAnnotation(NULLABLE).build();
    }

    /** The type of an element that can be null, which our own annotation cannot say of it. */
    TypeName nullableElement(TypeName element) {
        return jspecify ? element.annotated(NULLABLE_TYPE) : element;
    }

    private static ClassName named(Generation generation, String suffix) {
        return ClassName.get(generation.packageName(), generation.codeSet().name() + suffix);
    }

    private static ClassName runtime(String simpleName) {
        return ClassName.get("dev.coderange.runtime", simpleName);
    }
}
