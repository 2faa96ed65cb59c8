package dev.coderange.processor.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler said.
 *
 * @param kind error, warning, note
 * @param place the file relative to the project with line and column, as {@code src/com/acme/package-info.java:1:13};
 *     empty where the message has no place
 * @param text the text
 */
public record Message(Diagnostic.Kind kind, String place, String text) {

    /** An error, for comparing with. */
    public static Message error(String place, String text) {
        return new Message(Diagnostic.Kind.ERROR, place, text);
    }

    /** A note, for comparing with. */
    public static Message note(String place, String text) {
        return new Message(Diagnostic.Kind.NOTE, place, text);
    }

    static List<Message> all(Path root, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream().map(diagnostic -> of(root, diagnostic)).toList();
    }

    private static Message of(Path root, Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject file = diagnostic.getSource();
        String place = file == null
                ? ""
                : root.relativize(Path.of(file.toUri())) + ":" + diagnostic.getLineNumber() + ":"
                        + diagnostic.getColumnNumber();
        return new Message(diagnostic.getKind(), place, diagnostic.getMessage(Locale.ROOT));
    }
}
