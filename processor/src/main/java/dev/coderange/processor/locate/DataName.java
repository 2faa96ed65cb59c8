package dev.coderange.processor.locate;

import dev.coderange.processor.text.LocationMessage;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Said;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The rules for the name of a data file: a relative path that means the same everywhere and leads nowhere else. */
final class DataName {

    /** What a path may not hold on some file system, or what a file manager reads as part of a URI. */
    private static final String REFUSED = "<>:\"|?*%#[]{}^`";

    private DataName() {}

    /** What is wrong with a name, and how to fix it; empty if nothing is. */
    static Optional<Said> fault(String name) {
        if (name.isBlank()) {
            return Optional.of(LocationMessage.BLANK_FILE_NAME.with());
        }
        if (name.indexOf('\\') >= 0) {
            return Optional.of(LocationMessage.BACKSLASH_IN_FILE_NAME.with());
        }
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
            return Optional.of(LocationMessage.ABSOLUTE_FILE_NAME.with(SearchPath.OPTION_GIVEN));
        }
        for (int c : name.codePoints().toArray()) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return Optional.of(LocationMessage.BLANK_IN_FILE_NAME.with());
            }
            if (Character.getType(c) == Character.SURROGATE) {
                return Optional.of(LocationMessage.HALF_CHARACTER_IN_FILE_NAME.with(Character.toString(c)));
            }
            if (Character.isISOControl(c)) {
                return Optional.of(
                        LocationMessage.CHARACTER_IN_FILE_NAME.with("the control character " + Quoted.number(c)));
            }
            if (REFUSED.indexOf(c) >= 0) {
                return Optional.of(LocationMessage.CHARACTER_IN_FILE_NAME.with(Character.toString(c)));
            }
        }
        for (String segment : name.split("/", -1)) {
            if (segment.isEmpty()) {
                return Optional.of(LocationMessage.EMPTY_FOLDER_NAME.with());
            }
            if (segment.equals("..") || segment.equals(".")) {
                return Optional.of(LocationMessage.UPWARD_FILE_NAME.with(segment, SearchPath.OPTION_GIVEN));
            }
        }
        return Optional.empty();
    }

    /** Why the system can have no file of a name, which on Unix is a matter of the locale; empty if it can. */
    static Optional<Said> whyImpossible(String name) {
        for (int c : name.codePoints().toArray()) {
            try {
                Path.of(Character.toString(c));
            } catch (InvalidPathException e) {
                return Optional.of(LocationMessage.FILE_NAME_IMPOSSIBLE_HERE.with(
                        System.getProperty("sun.jnu.encoding"), Quoted.of(c)));
            }
        }
        return Optional.empty();
    }
}
