package dev.coderange.processor.model;

import java.util.List;

/** A library that the generated source is written with, where {@code -Acoderange.with=} asks for it. */
public enum Library {
    /** Its annotations tell what can be null, and not our own. */
    JSPECIFY("jspecify", "org.jspecify:jspecify", List.of("org.jspecify"), "org.jspecify.annotations.NullMarked"),
    /** The annotation of codes is a constraint of Jakarta Validation, checked at run time too. */
    VALIDATION(
            "validation",
            "org.hibernate.validator:hibernate-validator",
            List.of("jakarta.validation", "org.hibernate.validator"),
            "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext");

    private final String word;
    private final String artifact;
    private final List<String> modules;
    private final String type;

    Library(String word, String artifact, List<String> modules, String type) {
        this.word = word;
        this.artifact = artifact;
        this.modules = modules;
        this.type = type;
    }

    /** The word of the option. */
    public String word() {
        return word;
    }

    /** What brings it: a group and an artifact. */
    public String artifact() {
        return artifact;
    }

    /** The modules that a module descriptor has to require. */
    public List<String> modules() {
        return modules;
    }

    /** The qualified name of a type that is there exactly where the library is. */
    public String type() {
        return type;
    }
}
