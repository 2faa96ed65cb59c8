package dev.coderange.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler said.
 *
 * @param kind error, warning, note
 * @param code javac's own key of the message; of ours it is the one for messages of processors
 * @param file the path of the source, or empty
 * @param line the line, or -1
 * @param column the column, or -1
 * @param text the text
 */
record Said(Diagnostic.Kind kind, String code, String file, long line, long column, String text) {

    static List<Said> all(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        List<Said> all = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> each : diagnostics) {
            String file =
                    each.getSource() == null ? "" : each.getSource().toUri().getPath();
            all.add(new Said(
                    each.getKind(),
                    String.valueOf(each.getCode()),
                    file,
                    each.getLineNumber(),
                    each.getColumnNumber(),
                    each.getMessage(Locale.ROOT)));
        }
        return List.copyOf(all);
    }

    boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    /** Whether a processor or a plugin said it, and not javac. */
    boolean isOurs() {
        return code.endsWith(".proc.messager");
    }
}
