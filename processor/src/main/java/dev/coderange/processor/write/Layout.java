package dev.coderange.processor.write;

import java.util.regex.Pattern;

/**
 * What JavaPoet's layout lacks, done on the finished source: short comments on one line, fields that belong together side by
 * side, and the mark of generated classes, by its full name beside the JDK's of the same simple name. No line that is looked
 * for can be part of a string literal, since a literal has no line end, or of a comment, whose lines begin with a star.
 */
final class Layout {

    private static final Pattern SHORT_JAVADOC = Pattern.compile("(?m)/\\*\\*\\n +\\* ([^@\\n].{0,106})\\n +\\*/$");

    private static final Pattern BETWEEN_FIELDS = Pattern.compile(
            "(?m)^(    private (?:final )?[\\w<>.]+ \\w+;)\\n\\n(?=    private (?:final )?[\\w<>.]+ \\w+;$)");

    private static final Pattern BEFORE_ENDS =
            Pattern.compile("(?m);\\n\\n(?=    /\\*\\*(?: |\\n     \\* )" + RangesWriter.ENDS + ")");

    /** Each class, nested or not, since coverage tools look at each class file by itself. */
    private static final Pattern CLASS = Pattern.compile(
            "(?m)^( *)(?=(?:private static final class|public (?:final class|enum|@interface)) \\w+ .*\\{$)");

    private Layout() {}

    static String of(String source) {
        String oneLine = SHORT_JAVADOC.matcher(source).replaceAll("/** $1 */");
        String fields = BETWEEN_FIELDS.matcher(oneLine).replaceAll("$1\n");
        String ends = BEFORE_ENDS.matcher(fields).replaceAll(";\n");
        return CLASS.matcher(ends).replaceAll("$1@" + TypeNames.GENERATED.canonicalName() + "\n$1");
    }
}
