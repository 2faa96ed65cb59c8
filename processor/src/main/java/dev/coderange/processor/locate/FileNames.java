package dev.coderange.processor.locate;

import dev.coderange.processor.text.LocationMessage;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Said;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Which file names the system that the compiler runs on can have. On Unix that is a matter of the locale. */
final class FileNames {

    private FileNames() {}

    /** Why there can be no file of a name here, and what to do; empty if there can. */
    static Optional<Said> refusal(String name) {
        for (int c : name.codePoints().toArray()) {
            if (!isPossible(Character.toString(c))) {
                return Optional.of(LocationMessage.FILE_NAME_IMPOSSIBLE_HERE.with(
                        System.getProperty("sun.jnu.encoding"), Quoted.of(c)));
            }
        }
        return Optional.empty();
    }

    private static boolean isPossible(String name) {
        try {
            Path.of(name);
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
