package dev.coderange.example.claims;

import dev.coderange.example.claims.input.BadHeaderException;
import dev.coderange.example.claims.input.ClaimReader;
import dev.coderange.example.claims.input.ClaimSource;
import dev.coderange.example.claims.input.x12.X12Reader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out which format a claims file has: X12 begins with ISA, whatever the file is called; the rest is CSV. */
final class ClaimFile {

    private static final String ISA = "ISA";

    /** The length of {@code ISA*00*}. */
    private static final int START = 7;

    /** A byte order mark of UTF-8, as single bytes, and blanks. */
    private static final Pattern BEFORE = Pattern.compile("^(?:\u00EF\u00BB\u00BF)?[ \\t\\r\\n]*");

    private static final int MOST_BEFORE = 64;
    private static final int BUFFER = 1 << 16;
    private static final Set<String> SUFFIXES = Set.of("837", "x12", "edi");

    private ClaimFile() {}

    /**
     * Begins to read a file. What comes back closes the stream; if nothing comes back, the caller does.
     *
     * @param name what the file is called; a suffix such as {@code .837} is believed where the beginning does not help
     * @throws IOException if the stream cannot be read, or is no X12 where its name says so
     * @throws BadHeaderException if a CSV file does not name the columns
     */
    static ClaimSource open(InputStream in, String name) throws IOException, BadHeaderException {
        BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
        return beginsWithIsa(buffered) || hasSuffix(name) ? X12Reader.open(buffered) : ClaimReader.open(buffered);
    }

    /**
     * Whether an ISA segment begins there: what divides its elements stands before and behind the first, which has two
     * characters. A byte order mark and blanks before it are taken away, and else nothing is.
     */
    private static boolean beginsWithIsa(BufferedInputStream in) throws IOException {
        in.mark(MOST_BEFORE + START);
        byte[] bytes = in.readNBytes(MOST_BEFORE + START);
        in.reset();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int before = text.length() - BEFORE.matcher(text).replaceFirst("").length();
        boolean isIsa = text.startsWith(ISA, before)
                && text.length() >= before + START
                && text.charAt(before + ISA.length()) == text.charAt(before + START - 1);
        if (isIsa) {
            in.skipNBytes(before);
        }
        return isIsa;
    }

    private static boolean hasSuffix(String name) {
        return SUFFIXES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
