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

    /** The problem that the parser does not get past; all before it is sound. */
    static Problem explain(DataText data, JsonParser parser, JsonProcessingException refusal) {
        var explainer = new SyntaxExplainer(data, parser);
        String reason = refusal.getOriginalMessage();
        int offset = (int) refusal.getLocation().getCharOffset();
        if (data.toString().isBlank()) {
            return explainer.problem(0, SyntaxMessage.EMPTY_FILE);
        } else if (data.toString().indexOf('{') < 0) {
            return explainer.problem(0, SyntaxMessage.NOT_RANGE_DATA);
        }
        return IN_STRING.matcher(reason).find()
                ? explainer.inString(offset, reason.contains("character escape"))
                : explainer.betweenStrings(offset);
    }

    private Problem inString(int at, boolean isEscape) {
        if (at == data.endOfLine(at)) {
            int quote = openingQuote(at);
            return unclosedString(quote, text.substring(quote + 1, at).replaceFirst("[],}\\s]+$", ""));
        } else if (isEscape) {
            int backslash = text.lastIndexOf('\\', at - 1);
            String escape = text.substring(backslash, Math.max(backslash + 2, at));
            return problem(backslash, SyntaxMessage.UNKNOWN_ESCAPE, Quoted.visible(escape));
        }
        int c = text.charAt(at);
        return c == '\t' ? problem(at, SyntaxMessage.TAB_IN_TEXT) : problem(at, SyntaxMessage.CONTROL_CHARACTER, c, c);
    }

    private Problem unclosedString(int quote, String value) {
        return problem(quote, SyntaxMessage.MISSING_CLOSING_QUOTE, Quoted.bare(value));
    }

    private Problem betweenStrings(int offset) {
        // The parser points behind a control character, and into a number.
        int at = offset > 0 && isInvisible(text.charAt(offset - 1)) ? offset - 1 : offset;
        String line = text.substring(at, data.endOfLine(at));
        int c = line.isEmpty() ? '\n' : line.charAt(0);
        if (c == '#' || line.startsWith("//") || line.startsWith("/*")) {
            return problem(at, SyntaxMessage.COMMENT);
        } else if (data.at(at).column() == 1 && MERGE_MARK.matcher(line).matches()) {
            return problem(at, SyntaxMessage.MERGE_CONFLICT, Quoted.bare(line));
        } else if (isInvisible(c)) {
            return problem(at, SyntaxMessage.INVISIBLE_CHARACTER, Quoted.number(c));
        } else if (c != '\n' && isBlank(c)) {
            return problem(at, SyntaxMessage.UNUSUAL_BLANK, Quoted.number(c));
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
            return problem(at, SyntaxMessage.TEXT_AFTER_END);
        } else if (at == text.length()) {
            return problem(end, SyntaxMessage.UNCLOSED_AT_END, kind(), begin(), inObject ? "}" : "]");
        }
        char c = text.charAt(at);
        char last = end == 0 ? '[' : text.charAt(end - 1);
        boolean needsValue = last == ':' || isBehindKey;
        if ((c == '}' || c == ']') && !context.inRoot()) {
            if (last == ',' && inObject == (c == '}')) {
                return problem(end - 1, SyntaxMessage.EXTRA_COMMA, c);
            } else if (!needsValue) {
                return notClosed(end, c);
            }
        } else if (c == '{' && inObject && !needsValue) {
            int before = last == ',' ? endOfLast(end - 1) : end;
            return text.charAt(before - 1) == '}'
                    ? problem(before, SyntaxMessage.MISSING_LIST_BRACKET)
                    : notClosed(before, c);
        }
        return ",:[{".indexOf(last) >= 0 ? unfit(at, inObject && last != ':') : separator(at, end);
    }

    private Problem notClosed(int end, char next) {
        return problem(end, SyntaxMessage.MISSING_BRACKET, context.inObject() ? "}" : "]", kind(), begin(), next);
    }

    /** Something that is not a key where one belongs, or not a value. */
    private Problem unfit(int at, boolean needsKey) {
        char c = text.charAt(at);
        String word = word(at, !needsKey);
        if (QUOTES.indexOf(c) >= 0) {
            return problem(at, SyntaxMessage.WRONG_QUOTE, c);
        } else if (word.isEmpty() || word.length() == 1 && !Character.isLetterOrDigit(c)) {
            String found = switch (c) {
                case ',' -> "a comma";
                case ':' -> "a colon";
                case ';' -> "a semicolon";
                default -> Quoted.bare("" + c);
            };
            return problem(at, needsKey ? SyntaxMessage.EXPECTED_KEY : SyntaxMessage.EXPECTED_VALUE, found);
        }
        String shown = Quoted.bare(word);
        return problem(at, needsKey ? SyntaxMessage.UNQUOTED_KEY : SyntaxMessage.UNQUOTED_TEXT, shown, shown);
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
            return problem(end, SyntaxMessage.MISSING_COLON);
        } else if (c == ':' && quote >= 0 && context.inArray()) {
            return problem(quote, SyntaxMessage.KEY_IN_LIST, begin());
        }
        return c == ';' ? problem(at, SyntaxMessage.SEMICOLON) : problem(end, SyntaxMessage.MISSING_COMMA);
    }

    /** Where the string begins that an offset is in, or whose closing quote is there. */
    private int openingQuote(int at) {
        int quote = text.lastIndexOf('"', at - 1);
        while (quote > 0 && text.charAt(quote - 1) == '\\') {
            quote = text.lastIndexOf('"', quote - 1);
        }
        return quote;
    }

    /** The word at an offset; one that begins with a letter goes on over spaces if asked to. */
    private String word(int at, boolean overSpaces) {
        int end = at;
        boolean takesSpaces = false;
        while (end < text.length() && (isInWord(text.charAt(end)) || takesSpaces && text.charAt(end) == ' ')) {
            takesSpaces = overSpaces && Character.isLetter(text.charAt(at));
            end++;
        }
        return text.substring(at, end).strip();
    }

    private static boolean isInWord(char c) {
        return ",:;[]{}\"".indexOf(c) < 0 && !isBlank(c);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
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
        return new Position(data.file(), begin.getLineNr(), begin.getColumnNr());
    }

    private Problem problem(int offset, SyntaxMessage message, Object... parts) {
        return Problem.error(data.at(offset), message.with(parts));
    }
}
