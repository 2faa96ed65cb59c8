package dev.coderange.processor.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * Text that stands in the page and may do something there.
 *
 * @param text the text
 * @param source what the page's policy allows it by
 */
record Asset(String text, String source) {

    private static final List<String> STYLES = List.of("page.css", "line.css");
    private static final List<String> SCRIPTS =
            List.of("codes.js", "atlas.js", "answers.js", "zoom.js", "line.js", "details.js", "page.js");

    /** How the page looks. */
    static Asset style() {
        return of(read(STYLES));
    }

    /** What the page does: one function, so that its parts see each other and nothing else does. */
    static Asset script() {
        return of("(() => {\n\"use strict\";\n" + read(SCRIPTS) + "})();\n");
    }

    private static String read(List<String> names) {
        var text = new StringBuilder();
        for (String name : names) {
            try (InputStream in = Asset.class.getResourceAsStream(name)) {
                text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text.toString();
    }

    private static Asset of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Asset(text, "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
