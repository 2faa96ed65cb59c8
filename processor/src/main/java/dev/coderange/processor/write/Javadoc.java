package dev.coderange.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.coderange.processor.text.Counts;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.SourceEscaper;
import java.util.List;

/**
 * A Javadoc comment in the making: paragraphs of HTML, broken into lines, and block tags. What is given as HTML comes
 * from {@link SourceEscaper#html} or is written in this package.
 */
final class Javadoc {

    /** The length of a line without its indentation; that of a member comes on top, and 120 are not passed. */
    private static final int WIDTH = 112;

    private static final String RETURN = "{@return";

    private final CodeBlock.Builder text = CodeBlock.builder();
    private boolean hasParagraph;
    private boolean hasTag;

    /** Begins a comment with its summary. */
    static Javadoc of(String html) {
        return new Javadoc().paragraph(html);
    }

    /** Begins what stands behind a comment: block tags. */
    static Javadoc behind() {
        return new Javadoc();
    }

    /**
     * Begins the comment of a method whose summary is what it returns: one sentence, where a tag would say it again.
     */
    static Javadoc returning(String html) {
        return of(RETURN + " " + html + "}");
    }

    /** Adds a paragraph. */
    Javadoc paragraph(String html) {
        if (hasParagraph) {
            text.add("\n<p>");
        }
        text.add("$L", wrapped(hasParagraph ? "<p>".length() : 0, html, ""));
        hasParagraph = true;
        return this;
    }

    /** Adds a paragraph on the line after the one before it, or nothing where there is no text. */
    Javadoc next(String html) {
        if (!html.isEmpty()) {
            text.add("<p>$L", wrapped("<p>".length(), html, ""));
        }
        return this;
    }

    /** Adds lines of code. */
    Javadoc example(List<String> lines) {
        text.add("\n<pre>{@code\n");
        lines.forEach(line -> text.add("$L\n", line));
        text.add("}</pre>\n");
        return this;
    }

    Javadoc param(String name, String html) {
        return tag("@param " + name + " " + html);
    }

    /** Adds a sentence to a summary that is alone so far. */
    Javadoc sentence(String html) {
        text.add("$L\n", html);
        return this;
    }

    Javadoc deprecated(String html) {
        return tag("@deprecated " + html);
    }

    Javadoc throwing(ClassName exception, String html) {
        beginTag();
        text.add("@throws $T $L\n", exception, html);
        return this;
    }

    CodeBlock build() {
        return text.build();
    }

    /** "1 code", "6,490 codes", "no code". */
    static String count(long number, String noun) {
        if (number == 0) {
            return "no " + noun;
        }
        return Counts.of(number, noun, noun + "s");
    }

    /**
     * The first few of many and how many are left out: "70010, 71045 and 72020", "70010, 71045 and 1,234 more ranges".
     *
     * @param first those to show, at least one
     * @param all how many there are
     * @param noun what one of them is
     */
    static String some(List<String> first, long all, String noun) {
        return all == first.size()
                ? Lists.joined(first, "and")
                : Lists.withRest(first, "and", count(all - first.size(), "more " + noun));
    }

    private Javadoc tag(String html) {
        beginTag();
        text.add("$L", wrapped(0, html, "    "));
        return this;
    }

    private void beginTag() {
        if (!hasTag) {
            text.add("\n");
        }
        hasTag = true;
    }

    /** Breaks text into lines, each with its end. */
    private static String wrapped(int startColumn, String html, String continuation) {
        StringBuilder lines = new StringBuilder();
        int column = startColumn;
        int start = 0;
        while (start < html.length()) {
            int end = endOfWord(html, start);
            if (start > 0 && column + 1 + end - start > WIDTH) {
                lines.append('\n').append(continuation);
                column = continuation.length();
            } else if (start > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(html, start, end);
            column += end - start;
            start = end + 1;
        }
        return lines.append('\n').toString();
    }

    /** The index of the next blank that is not inside an inline tag, but for the one that holds a whole sentence. */
    private static int endOfWord(String html, int start) {
        int end = start;
        while (end < html.length() && html.charAt(end) != ' ') {
            boolean isTag = html.startsWith("{@", end) && !html.startsWith(RETURN, end);
            end = isTag ? html.indexOf('}', end) + 1 : end + 1;
        }
        return end;
    }
}
