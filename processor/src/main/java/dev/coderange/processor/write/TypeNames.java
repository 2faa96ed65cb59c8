package dev.coderange.processor.write;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names of the types of one generation.
 *
 * @param classifier {@code RadiologyClassifier}
 * @param ranges {@code RadiologyRanges}
 * @param code the checked annotation, {@code RadiologyCode}
 * @param levels the enum of each level from the top: {@code RadiologyCategory}, {@code RadiologySubcategory}
 */
record TypeNames(ClassName classifier, ClassName ranges, ClassName code, List<ClassName> levels) {

    static final ClassName CODE_CATEGORY = runtime("CodeCategory");
    static final ClassName CODE_RANGE = runtime("CodeRange");
    static final ClassName GENERATED = runtime("Generated");
    static final ClassName NULLABLE = runtime("Nullable");
    static final ClassName UNKNOWN_CODE_EXCEPTION = runtime("UnknownCodeException");
    static final ClassName CHECKED_CODE = ClassName.get("dev.coderange.annotations", "CheckedCode");

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
                        .toList());
    }

    /** The enum of a level, 0 being the highest. */
    ClassName level(int level) {
        return levels.get(level);
    }

    /** Every name here. */
    List<ClassName> all() {
        return Stream.concat(levels.stream(), Stream.of(classifier, ranges, code))
                .toList();
    }

    private static ClassName named(Generation generation, String suffix) {
        return ClassName.get(generation.packageName(), generation.codeSet().name() + suffix);
    }

    private static ClassName runtime(String simpleName) {
        return ClassName.get("dev.coderange.runtime", simpleName);
    }
}
