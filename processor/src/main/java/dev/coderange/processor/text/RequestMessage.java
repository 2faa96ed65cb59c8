package dev.coderange.processor.text;

/** What is said of a request as a whole, of the types it generates, and of faults that nobody foresaw. */
public enum RequestMessage implements Message {
    MORE_PROBLEMS("There are %s more problems in this file. Fix those above, then build again to see them."),
    ONE_MORE_PROBLEM("There is one more problem in this file. Fix those above, then build again to see it."),

    SET_REQUESTED_TWICE(
            "This file is requested twice in one package: %s is annotated with it already. Remove one of the two"
                    + " annotations."),
    SAME_SET_NAME("The name of this set is \"%s\", and so is that of %s, which %s is annotated with. One package holds"
            + " one set of a name: change a \"name\" in the data, or generate one of the two into another package."),
    TYPE_EXISTS(
            "The type %s is to be generated and exists already, %s. Rename it, or change the \"name\" or the level in"
                    + " the data."),
    SET_NAMES_DIFFER_IN_CASE(
            "The name of this set is \"%s\", and that of %s, which %s is annotated with, is \"%s\". The two differ only"
                    + " in case, so their files would be one on some systems. Change a \"name\" in the data, or"
                    + " generate one of the two into another package."),
    TYPES_DIFFER_IN_CASE(
            "The type %s is to be generated and %s exists already, %s. The two differ only in case, so their files"
                    + " would be one on some systems. Rename it, or change the \"name\" or the level in the data."),
    REQUEST_GONE(
            "The name of the data file was to come from a constant that another processor generates, and now that it is"
                    + " there, the compiler does not show %s any more. Write the name of the file in the annotation."),
    UNKNOWN_DATA_NAME(
            "For %s this compiler shows the name of the data file as \"%s\", as it does where a constant is missing or"
                    + " is generated in this compilation. Write the name of the file in the annotation, such as"
                    + " \"radiology.json\"."),
    OTHER_REQUEST_ANNOTATION(
            "The value is not the name of a data file, which the annotation of this version has. Use one version of"
                    + " coderange-annotations and of coderange-processor."),
    UNKNOWN_REQUEST_OPTION(
            "This processor does not know %s = %s. It knows %s. Use one version of coderange-annotations and of"
                    + " coderange-processor."),
    TYPE_NOT_WRITTEN("The generated type %s cannot be written: %s. See that this build can write its output folder."),
    SYSTEM_NOT_NAMED(
            "This data does not name the system of its codes by an absolute URI, so the FHIR bundle has a stand-in."
                    + " Write the URI as \"system\" in the data, and export again."),
    EXPORT_NOT_WRITTEN("The export %s cannot be written: %s. See that this build can write its output folder."),
    SWITCH_TOO_LONG(
            "lookup = SWITCH is too much for the level %s: its %,d ranges make a switch of %s. Use lookup = AUTO or"
                    + " TABLE, or divide the data into several sets."),

    UNKNOWN_OPTION_WORD("-A%s does not know the word %s. It knows %s."),
    LIBRARY_MISSING("-A%s=%s needs %s, which is not on the class path of %s. Add %s to the dependencies (and %s to a"
            + " module-info.java), or leave the option out."),
    LEVEL_IS_CONSTRAINT_MEMBER(
            "With -A%s=validation, each annotation of codes has the members message, groups and payload, and the level"
                    + " %s gives it a member of that name too. Rename the level, or leave the option out."),

    TOO_LITTLE_MEMORY(
            "The %,d ranges of this file need a compiler with about %,d MB of heap, and this one has %,d MB. Give it"
                    + " more: javac -J-Xmx%sm, MAVEN_OPTS=-Xmx%sm, or org.gradle.jvmargs=-Xmx%sm."),
    OUT_OF_MEMORY("%s: the compiler ran out of memory (%s, with at most %s MB of heap). Give it more: javac -J-Xmx1g,"
            + " MAVEN_OPTS=-Xmx1g, or org.gradle.jvmargs=-Xmx1g."),
    INTERNAL_ERROR(
            "%s: this is a fault in Coderange, not in your data or sources. Please report it with the data file and"
                    + " this message: Coderange %s, Java %s, %s");

    private final String pattern;

    RequestMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
