package dev.coderange.processor.reference;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.model.WrittenCode;
import dev.coderange.processor.text.Hint;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Guesses which code was meant where one was mistyped. Where several are equally likely it names none of them. */
final class CodeSuggester {

    /** Longer than any code, so a longer text is no mistyped one. */
    private static final int LONGEST = 40;

    private final CodeFormat format;
    private final RangeSet all;
    private final RangeSet wanted;

    /**
     * @param wanted the codes that would have been right; nothing else is guessed
     */
    CodeSuggester(CheckedSet set, RangeSet wanted) {
        this.format = set.format();
        this.all = set.all();
        this.wanted = wanted;
    }

    /** What to write, or a question and its answer, if the text is one slip away from a code that would do. */
    Optional<String> guess(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> tidy = WrittenCode.recognize(text, this::isWanted).map(WrittenCode::advice);
        if (tidy.isPresent() || format instanceof IntegerFormat) {
            return tidy.or(() -> slip(text));
        }
        // Zeros in front make a code of it, as where a spreadsheet took it for a number.
        if (!WrittenCode.padded(text, this::isCode).isEmpty()) {
            return zeros(text);
        }
        Optional<String> modified = format.hasPrefix()
                ? Optional.empty() // whatever follows is free, and no modifier
                : WrittenCode.modified(text, this::isWanted).map(WrittenCode::advice);
        return modified.or(() -> slip(text));
    }

    private Optional<String> slip(String text) {
        Set<String> swapped = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        Set<String> surplus = new LinkedHashSet<>();
        boolean isFree = format.hasPrefix() && format.key(text) >= 0; // nearly any digit more or less would do
        for (int i = text.length(); i >= 0; i--) {
            String before = text.substring(0, i);
            for (char digit = '0'; digit <= '9' && !isFree; digit++) {
                add(missing, before + digit + text.substring(i));
            }
            if (!isFree && i < text.length() && Character.isDigit(text.charAt(i))) {
                add(surplus, before + text.substring(i + 1));
            }
            if (i + 1 < text.length()) {
                add(swapped, before + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2));
            }
        }
        if (swapped.size() == 1) {
            return Optional.of(Hint.SWAPPED.with(swapped.iterator().next()));
        }
        return question(Hint.DIGIT_MISSING, missing).or(() -> question(Hint.DIGIT_TOO_MANY, surplus));
    }

    private static Optional<String> question(Hint question, Set<String> candidates) {
        return switch (candidates.size()) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(question.with() + " "
                        + Hint.WOULD_DO.with(candidates.iterator().next()));
            default -> Optional.of(question.with());
        };
    }

    private Optional<String> zeros(String text) {
        Set<String> candidates = WrittenCode.padded(text, this::isWanted);
        if (candidates.size() != 1) {
            return Optional.empty();
        }
        String code = candidates.iterator().next();
        boolean isOne = code.length() - text.length() == 1;
        return Optional.of((isOne ? Hint.LEADING_ZERO : Hint.LEADING_ZEROS).with(code));
    }

    private void add(Set<String> candidates, String text) {
        if (isWanted(text)) {
            candidates.add(text);
        }
    }

    private boolean isCode(String text) {
        long key = format.key(text);
        return key >= 0 && all.contains(key);
    }

    private boolean isWanted(String text) {
        long key = format.key(text);
        return key >= 0 && wanted.contains(key);
    }
}
