package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.coderange.processor.text.SourceEscaper;
import java.util.ArrayList;
import java.util.List;

/** String constants that may be long: for the eye, and for a class file. */
final class Literals {

    /** A constant string takes at most 65,535 bytes in a class file (JVMS 4.4.7), of which javac refuses the last. */
    static final int LONGEST_CONSTANT = 65_534;

    /** What still stands on one line. */
    private static final int LINE = 80;

    private Literals() {}

    /** The text as a constant, over several lines where it is long, broken after commas or blanks. */
    static CodeBlock wrapped(String text) {
        List<String> lines = pieces(text, LINE);
        if (lines.size() == 1) {
            return CodeBlock.of("$L", SourceEscaper.literal(text));
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
