package dev.coderange.processor.write;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What JavaPoet's layout lacks, done on the finished source: short comments on one line, fields that belong together
 * side by side, and the mark of generated classes, by its full name beside the JDK's of the same simple name. No line
 * that is looked for can be part of a string literal, since a literal has no line end, or of a comment, whose lines
 * begin with a star.
 */
final class SourceLayout {

    private static final int WIDTH = 120;

    /**
     * Imports that nobody writes, and that are needed all the same where the package has a type of the same name: an
     * import of a single type hides the package's own.
     */
    private static final Pattern JAVA_LANG_IMPORT = Pattern.compile("(?m)^import java\\.lang\\.(\\w+);\\n");

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

    /** JavaPoet gives each member of an annotation a line, and what closes it another. */
    private static final Pattern SINCE = Pattern.compile("@Deprecated\\(\\n +since = (\"[-0-9]+\")\\n +\\)");

    private SourceLayout() {}

    /**
     * The source in its final form.
     *
     * @param source a compilation unit that imports every type it names
     * @param hidden whether the package has a type of its own by a simple name
     */
    static String of(String source, Predicate<String> hidden) {
        String imports = JAVA_LANG_IMPORT
                .matcher(source)
                .replaceAll(line -> hidden.test(line.group(1)) ? line.group() : "")
                .replaceFirst("\\n{3}", "\n\n");
        String oneLine = SHORT_JAVADOC.matcher(imports).replaceAll("/** $1 */");
        String fields = BETWEEN_FIELDS.matcher(oneLine).replaceAll("$1\n");
        String tables = BETWEEN_TABLES.matcher(fields).replaceAll("$1\n");
        String ends = BEFORE_ENDS.matcher(tables).replaceAll(";\n");
        if (ends.contains("@Deprecated(")) {
            ends = SINCE.matcher(ends).replaceAll("@Deprecated(since = $1)");
        }
        String methods = METHOD_ON_TWO_LINES.matcher(ends).replaceAll(SourceLayout::joined);
        return CLASS.matcher(methods).replaceAll("$1@" + TypeNames.GENERATED.canonicalName() + "\n$1");
    }

    private static String joined(MatchResult method) {
        String line = method.group(1) + " " + method.group(2);
        return Matcher.quoteReplacement(line.length() <= WIDTH ? line : method.group());
    }
}
