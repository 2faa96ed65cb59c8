package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.text.SourceEscaper;
import java.util.ArrayList;
import java.util.List;

/** Texts, ranges and numbers as literals: laid out for people, and cut to what a class file takes. */
final class Literals {

    /** A constant string takes at most 65,535 bytes in a class file (JVMS 4.4.7), of which javac refuses the last. */
    static final int LONGEST_CONSTANT = 65_534;

    /** What still stands on one line. */
    private static final int LINE = 80;

    /**
     * How many ranges people read. Past them the source is for javac alone, which keeps an object for every line of a
     * constant: for a million ranges they would take more than all else.
     */
    private static final long MOST_READ = 20_000;

    private final boolean isRead;

    private Literals(boolean isRead) {
        this.isRead = isRead;
    }

    static Literals of(CodeSet set) {
        return new Literals(count(set.categories()) <= MOST_READ);
    }

    private static long count(List<Category> categories) {
        long ranges = 0;
        for (Category category : categories) {
            ranges += category.ranges().size() + count(category.children());
        }
        return ranges;
    }

    /** The texts of ranges: over several lines, or on one in a set that nobody reads. */
    CodeBlock ranges(String texts) {
        return isRead ? wrapped(texts) : text(texts);
    }

    /** Ranges as the data writes them, joined by commas. */
    static String joined(List<CodeRange> ranges, CodeFormat format) {
        StringBuilder joined = new StringBuilder();
        for (CodeRange range : ranges) {
            joined.append(joined.isEmpty() ? "" : ",").append(range.text(format));
        }
        return joined.toString();
    }

    static CodeBlock text(String text) {
        return CodeBlock.of("$L", SourceEscaper.literal(text));
    }

    /** A number, which needs its letter only past {@code int}. */
    static String number(long value) {
        return value <= Integer.MAX_VALUE ? Long.toString(value) : value + "L";
    }

    /** The text over several lines where it is long, broken after commas or blanks. */
    static CodeBlock wrapped(String text) {
        List<String> lines = pieces(text, LINE);
        if (lines.size() == 1) {
            return text(text);
        }
        // One argument for all the other lines: a part of a code block for each takes seconds where there are 100,000.
        StringBuilder rest = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            rest.append("\n+ ").append(SourceEscaper.literal(line));
        }
        return CodeBlock.of("$L$>$>$L$<$<", SourceEscaper.literal(lines.get(0)), rest);
    }

    /** The text cut after commas or blanks into pieces that are no longer than asked, as far as no part itself is. */
    static List<String> pieces(String text, int longest) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (text.length() - start > longest) {
            int end = start + longest;
            while (end > start && text.charAt(end - 1) != ',' && text.charAt(end - 1) != ' ') {
                end--;
            }
            if (end == start) {
                break;
            }
            pieces.add(text.substring(start, end));
            start = end;
        }
        pieces.add(text.substring(start));
        return pieces;
    }
}
