package dev.coderange.processor.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.SyntaxMessage;
import java.util.regex.Pattern;

/** Says in our words why the parser stopped: by what stands there, what stands before it, and what is open. */
final class SyntaxExplainer {

    private static final Pattern IN_STRING = Pattern.compile("escape|included in|closing quote|in field name");
    private static final Pattern SOUND =
            Pattern.compile("true|false|null|-?(0|[1-9]\\d*+)(\\.\\d++)?+([eE][+-]?\\d++)?+");
    private static final Pattern MERGE_MARK = Pattern.compile("(<{7}|\\|{7}|={7}|>{7}).*");
    private static final String QUOTES = "'\u2018\u2019\u201C\u201D\u201E";

    private final DataText data;
    private final String text;
    private final JsonStreamContext context;
    private final boolean isBehindKey;

    private SyntaxExplainer(DataText data, JsonParser parser) {
        this.data = data;
        text = data.toString();
        context = parser.getParsingContext();
        isBehindKey = parser.currentToken() == JsonToken.FIELD_NAME;
    }

    /** The problem at the place that the parser does not get past; all before it is sound. */
    static Problem explain(DataText data, JsonParser parser, JsonProcessingException refusal) {
        var explainer = new SyntaxExplainer(data, parser);
        int offset = (int) refusal.getLocation().getCharOffset();
        if (data.toString().isBlank()) {
            return explainer.problem(0, SyntaxMessage.EMPTY_FILE.with());
        } else if (data.toString().indexOf('{') < 0) {
            return explainer.problem(0, SyntaxMessage.NOT_RANGE_DATA.with());
        } else if (IN_STRING.matcher(refusal.getOriginalMessage()).find()) {
            return explainer.inString(offset, refusal.getOriginalMessage().contains("character escape"));
        }
        return explainer.betweenStrings(offset);
    }

    private Problem inString(int at, boolean isEscape) {
        int quote = openingQuote(at);
        if (at == data.endOfLine(at)) {
            return unclosedString(quote, text.substring(quote + 1, at).replaceFirst("[],}\\s]+$", ""));
        }
        char c = text.charAt(at);
        if (isEscape) {
            int backslash = text.lastIndexOf('\\', at - 1);
            int end = Math.max(backslash + 2, at);
            return problem(
                    backslash, SyntaxMessage.UNKNOWN_ESCAPE.with(Quoted.visible(text.substring(backslash, end))));
        }
        return problem(
                at,
                c == '\t' ? SyntaxMessage.TAB_IN_TEXT.with() : SyntaxMessage.CONTROL_CHARACTER.with((int) c, (int) c));
    }

    private Problem unclosedString(int quote, String value) {
        return problem(quote, SyntaxMessage.MISSING_CLOSING_QUOTE.with(Quoted.bare(value)));
    }

    private Problem betweenStrings(int offset) {
        // The parser points behind a control character, and into a number.
        int at = offset > 0 && isInvisible(text.charAt(offset - 1)) ? offset - 1 : offset;
        String line = text.substring(at, data.endOfLine(at));
        int c = line.isEmpty() ? '\n' : line.charAt(0);
        if (c == '#' || line.startsWith("//") || line.startsWith("/*")) {
            return problem(at, SyntaxMessage.COMMENT.with());
        } else if (data.at(at).column() == 1 && MERGE_MARK.matcher(line).matches()) {
            return problem(at, SyntaxMessage.MERGE_CONFLICT.with(Quoted.bare(line)));
        } else if (isInvisible(c)) {
            return problem(at, SyntaxMessage.INVISIBLE_CHARACTER.with(Quoted.number(c)));
        } else if (c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return problem(at, SyntaxMessage.UNUSUAL_BLANK.with(Quoted.number(c)));
        }
        int start = at;
        while (start > 0 && isInWord(text.charAt(start - 1))) {
            start--;
        }
        return unexpected(SOUND.matcher(word(start, false)).matches() ? at : start);
    }

    private Problem unexpected(int at) {
        int end = endOfLast(at);
        boolean inObject = context.inObject();
        if (context.inRoot() && end > 0) {
            return problem(at, SyntaxMessage.TEXT_AFTER_END.with());
        } else if (at == text.length()) {
            return problem(end, SyntaxMessage.UNCLOSED_AT_END.with(kind(), begin(), inObject ? "}" : "]"));
        }
        char c = text.charAt(at);
        char last = end == 0 ? '[' : text.charAt(end - 1);
        boolean isClosing = !context.inRoot() && (c == '}' || c == ']');
        if (isClosing && last == ',' && inObject == (c == '}')) {
            return problem(end - 1, SyntaxMessage.EXTRA_COMMA.with(c));
        } else if (isClosing && last != ':' && !isBehindKey) {
            return notClosed(end, c);
        } else if (c == '{' && inObject && last != ':' && !isBehindKey) {
            int before = last == ',' ? endOfLast(end - 1) : end;
            return text.charAt(before - 1) == '}'
                    ? problem(before, SyntaxMessage.MISSING_LIST_BRACKET.with())
                    : notClosed(before, c);
        } else if (",:[{".indexOf(last) >= 0) {
            return unfit(at, inObject && last != ':');
        }
        return separator(at, end);
    }

    /** A bracket, or the beginning of an object, that what is open has no place for. */
    private Problem notClosed(int end, char next) {
        String missing = context.inObject() ? "}" : "]";
        return problem(end, SyntaxMessage.MISSING_BRACKET.with(missing, kind(), begin(), next));
    }

    /** Something that is no key where one belongs, or no value. */
    private Problem unfit(int at, boolean needsKey) {
        char c = text.charAt(at);
        String word = word(at, !needsKey);
        String shown = Quoted.bare(word);
        if (QUOTES.indexOf(c) >= 0) {
            return problem(at, SyntaxMessage.WRONG_QUOTE.with(c));
        } else if (word.isEmpty() || word.length() == 1 && !Character.isLetterOrDigit(c)) {
            String found = c == ',' ? "a comma" : c == ':' ? "a colon" : c == ';' ? "a semicolon" : Quoted.bare("" + c);
            return problem(
                    at, needsKey ? SyntaxMessage.EXPECTED_KEY.with(found) : SyntaxMessage.EXPECTED_VALUE.with(found));
        }
        return problem(
                at,
                needsKey
                        ? SyntaxMessage.UNQUOTED_KEY.with(shown, shown)
                        : SyntaxMessage.UNQUOTED_TEXT.with(shown, shown));
    }

    /** Something else where a colon, a comma or the end of a list or an object belongs. */
    private Problem separator(int at, int end) {
        char c = text.charAt(at);
        int quote = text.charAt(end - 1) == '"' ? openingQuote(end - 1) : -1;
        if (quote >= 0 && end == at && Character.isLetterOrDigit(c)) {
            // The closing quote is missing, and what was taken for it opens the next string.
            String[] parts = text.substring(quote + 1, end - 1).split("[],:}]", 2);
            if (parts.length == 2) {
                return unclosedString(quote, parts[0]);
            }
        }
        if (isBehindKey) {
            return problem(end, SyntaxMessage.MISSING_COLON.with());
        } else if (c == ':' && quote >= 0 && context.inArray()) {
            return problem(quote, SyntaxMessage.KEY_IN_LIST.with(begin()));
        }
        return c == ';'
                ? problem(at, SyntaxMessage.SEMICOLON.with())
                : problem(end, SyntaxMessage.MISSING_COMMA.with());
    }

    /** Where the string begins that an offset is in, or the closing quote of which is there. */
    private int openingQuote(int at) {
        int quote = text.lastIndexOf('"', at - 1);
        while (quote > 0 && text.charAt(quote - 1) == '\\') {
            quote = text.lastIndexOf('"', quote - 1);
        }
        return quote;
    }

    /** The word at an offset, up to a blank or, where it begins with a letter, also over blanks. */
    private String word(int at, boolean overBlanks) {
        int end = at;
        while (end < text.length()
                && (isInWord(text.charAt(end))
                        || overBlanks && end > at && text.charAt(end) == ' ' && Character.isLetter(text.charAt(at)))) {
            end++;
        }
        return text.substring(at, end).strip();
    }

    private static boolean isInWord(char c) {
        return ",:;[]{}\"".indexOf(c) < 0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }

    private static boolean isInvisible(int c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT;
    }

    private int endOfLast(int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }

    private String kind() {
        return context.inObject() ? "object" : "list";
    }

    /** Where the innermost list or object that is open begins. */
    private Position begin() {
        JsonLocation begin = context.startLocation(ContentReference.unknown());
        return new Position(begin.getLineNr(), begin.getColumnNr());
    }

    private Problem problem(int offset, Said mistake) {
        return Problem.error(data.at(offset), mistake);
    }
}
