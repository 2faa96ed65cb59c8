package dev.coderange.processor.write;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What JavaPoet's layout lacks, done on the finished source: short comments on one line, fields that belong together side by
 * side, and the mark of generated classes, by its full name beside the JDK's of the same simple name. No line that is looked
 * for can be part of a string literal, since a literal has no line end, or of a comment, whose lines begin with a star.
 */
final class Layout {

    private static final int WIDTH = 120;

    private static final Pattern SHORT_JAVADOC = Pattern.compile("(?m)/\\*\\*\\n +\\* ([^@\\n].{0,106})\\n +\\*/$");

    private static final Pattern BETWEEN_FIELDS = Pattern.compile(
            "(?m)^(    private (?:final )?[\\w<>.]+ \\w+;)\\n\\n(?=    private (?:final )?[\\w<>.]+ \\w+;$)");

    private static final Pattern BETWEEN_TABLES = Pattern.compile(
            "(?m)^(        static final \\w+\\[] \\w+ = .*;)\\n\\n(?=        static final \\w+\\[] \\w+ = )");

    private static final Pattern BEFORE_ENDS =
            Pattern.compile("(?m);\\n\\n(?=    /\\*\\*(?: |\\n     \\* )" + RangesWriter.ENDS + ")");

    /** JavaPoet breaks the line of a method past 100. */
    private static final Pattern METHOD_ON_TWO_LINES =
            Pattern.compile("(?m)^(    \\w.{0,98},)\\n {12}(\\S.{0,105}\\) \\{)$");

    /** Each class, nested or not, since coverage tools look at each class file by itself. */
    private static final Pattern CLASS = Pattern.compile(
            "(?m)^( *)(?=(?:private static final class|public (?:final class|enum|@interface)) \\w+ .*\\{$)");

    private Layout() {}

    static String of(String source) {
        String oneLine = SHORT_JAVADOC.matcher(source).replaceAll("/** $1 */");
        String fields = BETWEEN_FIELDS.matcher(oneLine).replaceAll("$1\n");
        String tables = BETWEEN_TABLES.matcher(fields).replaceAll("$1\n");
        String ends = BEFORE_ENDS.matcher(tables).replaceAll(";\n");
        String methods = METHOD_ON_TWO_LINES.matcher(ends).replaceAll(Layout::joined);
        return CLASS.matcher(methods).replaceAll("$1@" + TypeNames.GENERATED.canonicalName() + "\n$1");
    }

    private static String joined(MatchResult method) {
        String line = method.group(1) + " " + method.group(2);
        return Matcher.quoteReplacement(line.length() <= WIDTH ? line : method.group());
    }
}
