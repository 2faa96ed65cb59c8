package dev.coderange.processor.command.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file could not be written. The message is a sentence for people. */
public final class UnwritableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    UnwritableFileException(Path file, IOException cause) {
        super(file + " could not be written: " + reason(file, cause), cause);
    }

    private static String reason(Path file, IOException cause) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            return "it is a folder. Name a file.";
        } else if (folder != null && !Files.isDirectory(folder)) {
            return "there is no folder " + folder + ". Make it first.";
        } else if (cause instanceof AccessDeniedException) {
            return "you may not write there. Name another place, or change its permissions.";
        } else if (cause instanceof FileSystemException of && of.getReason() != null) {
            return of.getReason() + ".";
        }
        return cause instanceof FileSystemException ? "the system does not allow it." : cause.getMessage() + ".";
    }
}
