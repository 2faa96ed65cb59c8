package dev.coderange.processor.command.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Files, those included that are not there yet, and whether one of them has changed. They are looked at a few times a
 * second rather than watched by the system: that works alike on every system and on network drives, whether an editor
 * writes into a file or puts another in its place, and a handful of files costs nothing.
 */
final class WatchedFiles {

    private static final long EVERY_MILLIS = 150;

    private final Set<Path> files = new LinkedHashSet<>();
    private Map<Path, String> remembered = new HashMap<>();

    /** Remembers how the files are now. Called before they are read, so that no change is missed. */
    void remember() {
        remembered = states();
    }

    /** Watches more files, from how they are now. */
    void add(Collection<Path> more) {
        for (Path file : more) {
            if (files.add(file)) {
                remembered.put(file, state(file));
            }
        }
    }

    /** Waits until a file is another than it was, and for whoever writes it to be done. */
    void awaitChange() throws InterruptedException {
        Map<Path, String> now = states();
        while (now.equals(remembered)) {
            Thread.sleep(EVERY_MILLIS);
            now = states();
        }
        Map<Path, String> before;
        do {
            before = now;
            Thread.sleep(EVERY_MILLIS);
            now = states();
        } while (!now.equals(before));
    }

    private Map<Path, String> states() {
        Map<Path, String> states = new HashMap<>();
        for (Path file : files) {
            states.put(file, state(file));
        }
        return states;
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
        } catch (IOException e) {
            return "not there";
        }
    }
}
