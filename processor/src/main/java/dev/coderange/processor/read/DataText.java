package dev.coderange.processor.read;

import com.fasterxml.jackson.core.JsonParser;
import dev.coderange.processor.model.FileLabel;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.text.SyntaxMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The text of a data file and where its lines begin. A line ends with a line feed, a carriage return, or both. */
public final class DataText {

    private final FileLabel file;
    private final String text;
    private final int[] starts;
    private Optional<Problem> fault = Optional.empty();

    DataText(String text) {
        this(FileLabel.ONLY, text);
    }

    private DataText(FileLabel file, String text) {
        this.file = file;
        this.text = text;
        int[] found = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                if (lines == found.length) {
                    found = Arrays.copyOf(found, 2 * lines);
                }
                found[lines++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, lines);
    }

    /**
     * The text of a file, whatever its encoding, without a byte order mark; U+FFFD stands for bytes that are not UTF-8.
     */
    public static DataText of(byte[] bytes) {
        return of(bytes, FileLabel.ONLY);
    }

    /** The same of one of several files. */
    public static DataText of(byte[] bytes, FileLabel file) {
        String wide = wideEncoding(bytes.length < 4 ? 0 : ByteBuffer.wrap(bytes).getInt());
        String decoded = new String(bytes, wide.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(wide));
        DataText data = new DataText(file, decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
        if (!wide.isEmpty()) {
            data.fault = data.fault(0, SyntaxMessage.WRONG_ENCODING, wide.substring(0, "UTF-16".length()));
        } else if (decoded.indexOf('\uFFFD') >= 0) { // by right, or for a wrong byte
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(bytes.length);
            CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
            if (result.isError()) {
                int offset = out.position() - decoded.length() + data.text.length();
                data.fault = data.fault(offset, SyntaxMessage.NOT_UTF8, String.format(Locale.ROOT, "%02X", in.get()));
            }
        }
        return data;
    }

    /**
     * The encoding of two or four bytes a character that the first four bytes tell of, or {@code ""}. The first two
     * characters of JSON are ASCII, so zeros among the first bytes tell one without a mark.
     */
    private static String wideEncoding(int first) {
        int pair = first >>> 16;
        if (first == 0x0000FEFF || first > 0 && first <= 0xFF) {
            return "UTF-32BE";
        } else if (first == 0xFFFE0000 || first != 0 && (first & 0x00FFFFFF) == 0) {
            return "UTF-32LE";
        } else if (pair == 0xFEFF || (first & 0xFF00FF00) == 0 && pair != 0 && (first & 0xFF) != 0) {
            return "UTF-16BE";
        }
        boolean isLittle = (first & 0x00FF00FF) == 0 && first >>> 24 != 0 && (first & 0xFF00) != 0;
        return pair == 0xFFFE || isLittle ? "UTF-16LE" : "";
    }

    private Optional<Problem> fault(int offset, SyntaxMessage message, String part) {
        return Optional.of(Problem.error(at(offset), message.with(part)));
    }

    /** The file whose text it is. */
    public FileLabel file() {
        return file;
    }

    /** What is wrong with the bytes, if they are not UTF-8. */
    Optional<Problem> fault() {
        return fault;
    }

    /** The line of a position, without its line break. */
    public String line(Position position) {
        int start = starts[Math.min(position.line(), starts.length) - 1];
        return text.substring(start, endOfLine(start));
    }

    @Override
    public String toString() {
        return text;
    }

    /** Where the text begins. */
    public Position start() {
        return at(0);
    }

    /** The position of the character at an offset, or of the end of the text. */
    public Position at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(file, line + 1, offset - starts[line] + 1);
    }

    /** Where a line begins. */
    int startOfLine(int line) {
        return starts[line - 1];
    }

    int lines() {
        return starts.length;
    }

    /** What a cell of a table says, without its quotes and without the blanks around it. */
    String cell(int start, int end) {
        return isQuoted(start, end)
                ? without(text.substring(start + 1, end - 1).replace("\"\"", "\""))
                : text.substring(start, end);
    }

    boolean isQuoted(int start, int end) {
        return end - start > 1 && text.charAt(start) == '"' && text.charAt(end - 1) == '"';
    }

    /** Whether a character cannot be seen at the edge of a cell. */
    static boolean isBlank(char c) {
        return c <= ' '
                || c > '~'
                        && (Character.isSpaceChar(c)
                                || Character.isWhitespace(c)
                                || Character.getType(c) == Character.FORMAT);
    }

    private static String without(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isBlank(cell.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    /** The offset of the line break that ends the line of an offset, or the length of the text. */
    int endOfLine(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The string between two quotes, its escapes resolved. */
    String between(int openingQuote, int closingQuote) {
        String raw = text.substring(openingQuote + 1, closingQuote);
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        try (JsonParser parser = DataReader.JSON.createParser('"' + raw + '"')) {
            return parser.nextTextValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
