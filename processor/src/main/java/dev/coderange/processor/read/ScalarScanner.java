package dev.coderange.processor.read;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode.Literal;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.SyntaxMessage;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads text, numbers and words, also where a quote is missing or is not the one that JSON wants. */
final class ScalarScanner {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern NUMERIC = Pattern.compile("[-+.]?[0-9][0-9A-Za-z.+_-]*");
    private static final Set<String> LITERALS = Set.of("true", "false", "null");
    private static final Set<String> FOREIGN =
            Set.of("nan", "infinity", "-infinity", "+infinity", "undefined", "none", "nil");
    private static final String DELIMITERS = ",:[]{}\"";
    private static final int LONGEST_SHOWN = 40;

    private final String text;
    private final Cursor cursor;
    private final FirstMistake mistake;

    ScalarScanner(String text, Cursor cursor, FirstMistake mistake) {
        this.text = text;
        this.cursor = cursor;
        this.mistake = mistake;
    }

    /** Reads what begins at the cursor and is neither a list nor an object; moves on by one character at least. */
    DataNode value() {
        Position position = mistake.at(cursor.offset());
        char c = cursor.peek();
        if (isQuote(c)) {
            return new Text(quoted(), position);
        }
        int start = cursor.offset();
        String word = word();
        if (NUMBER.matcher(word).matches()) {
            return new Numeral(word, position);
        } else if (LITERALS.contains(word)) {
            return new Literal(word, position);
        }
        mistake.report(start, explain(word));
        return new Text(word, position);
    }

    /** Reads a key, with quotes or without. */
    String key() {
        if (isQuote(cursor.peek())) {
            return quoted();
        }
        int start = cursor.offset();
        String word = word();
        mistake.report(start, SyntaxMessage.UNQUOTED_KEY.with(shown(word), shown(word)));
        return word;
    }

    private static Said explain(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        if (LITERALS.contains(folded)) {
            return SyntaxMessage.MISSPELLED_LITERAL.with(word, folded);
        } else if (FOREIGN.contains(folded)) {
            return SyntaxMessage.FOREIGN_LITERAL.with(word);
        } else if (NUMERIC.matcher(word).matches()) {
            return SyntaxMessage.NOT_A_NUMBER.with(shown(word), shown(word));
        } else if (word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0))) {
            return SyntaxMessage.EXPECTED_VALUE.with(shown(word));
        }
        return SyntaxMessage.UNQUOTED_TEXT.with(shown(word), shown(word));
    }

    /** A run of characters up to the next delimiter. Blanks are part of it where it cannot be a number or a literal. */
    private String word() {
        int start = cursor.offset();
        int end = start;
        while (end < text.length() && isInWord(end, start)) {
            end++;
        }
        end = Math.max(end, start + 1);
        String word = text.substring(start, end).strip();
        boolean quoteFollows =
                end < text.length() && text.charAt(end) == '"' && !Character.isWhitespace(text.charAt(end - 1));
        if (quoteFollows) {
            mistake.report(start, SyntaxMessage.MISSING_OPENING_QUOTE.with(shown(word)));
        }
        cursor.moveTo(quoteFollows ? end + 1 : start + Math.max(1, word.length()));
        return word;
    }

    private boolean isInWord(int at, int start) {
        char c = text.charAt(at);
        if (c == ' ' || c == '\t') {
            return Character.isLetter(text.charAt(start))
                    && !LITERALS.contains(text.substring(start, Math.min(at, start + 5)));
        }
        boolean comment = c == '/' && at + 1 < text.length() && "/*".indexOf(text.charAt(at + 1)) >= 0;
        return !comment && !Character.isWhitespace(c) && DELIMITERS.indexOf(c) < 0;
    }

    private static boolean isQuote(char c) {
        return c == '"'
                || c == '\''
                || c == '\u201C'
                || c == '\u201D'
                || c == '\u201E'
                || c == '\u2018'
                || c == '\u2019';
    }

    private static boolean closes(char open, char c) {
        return open == c || open != '"' && open != '\'' && c != '"' && c != '\'' && isQuote(c);
    }

    private String quoted() {
        int start = cursor.offset();
        char open = text.charAt(start);
        if (open != '"') {
            mistake.report(start, SyntaxMessage.WRONG_QUOTE.with(open));
        }
        int end = start + 1;
        while (end < text.length() && !closes(open, text.charAt(end)) && !isLineEnd(text.charAt(end))) {
            end += text.charAt(end) == '\\' && end + 1 < text.length() && !isLineEnd(text.charAt(end + 1)) ? 2 : 1;
        }
        boolean closed = end < text.length() && closes(open, text.charAt(end));
        int cut = closed ? cutOfMissedQuote(start, end) : beforeTrailingDelimiters(start, end);
        if (!closed || cut < end) {
            mistake.report(
                    start,
                    SyntaxMessage.MISSING_CLOSING_QUOTE.with(shown(
                            text.substring(start + 1, Math.max(cut, start + 1)).strip())));
        }
        String value = new EscapeReader(mistake).resolve(text, start + 1, cut);
        cursor.moveTo(closed && cut == end ? end + 1 : cut);
        return closed && cut == end ? value : value.strip();
    }

    /**
     * Where a text ends whose closing quote is missing, so that the quote found is another's opening one: a word follows it at
     * once. Otherwise where the quote is.
     */
    private int cutOfMissedQuote(int start, int quote) {
        char after = quote + 1 < text.length() ? text.charAt(quote + 1) : ' ';
        if (Character.isLetterOrDigit(after)) {
            for (int i = start + 1; i < quote; i++) {
                if (",:]}".indexOf(text.charAt(i)) >= 0) {
                    return i;
                }
            }
        }
        return quote;
    }

    /** The offset behind which a line has only what follows a value. */
    private int beforeTrailingDelimiters(int start, int end) {
        int cut = end;
        while (cut > start + 1
                && (",]}".indexOf(text.charAt(cut - 1)) >= 0 || Character.isWhitespace(text.charAt(cut - 1)))) {
            cut--;
        }
        return cut;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static String shown(String word) {
        if (word.codePointCount(0, word.length()) <= LONGEST_SHOWN) {
            return Quoted.visible(word);
        }
        return Quoted.visible(word.substring(0, word.offsetByCodePoints(0, LONGEST_SHOWN))) + '…';
    }
}
