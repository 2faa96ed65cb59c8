package dev.coderange.processor.locate;

import dev.coderange.processor.model.Quoted;
import java.util.Optional;

/** The rules for the name of a data file: a relative path that means the same everywhere and leads nowhere else. */
final class DataName {

    /** What a path may not hold on some file system, or what a file manager reads as part of a URI. */
    private static final String REFUSED = "<>:\"|?*%#[]{}^`";

    private DataName() {}

    /** What is wrong with a name, and how to mend it; empty if nothing is. */
    static Optional<String> fault(String name) {
        if (name.isBlank()) {
            return Optional.of("the name of the data file is empty; name a file, such as \"radiology.json\"");
        }
        if (name.indexOf('\\') >= 0) {
            return Optional.of("the name of a data file has / between folders, never \\");
        }
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
            return Optional.of(
                    "the name of a data file is a relative path; name the folder it starts from in the option "
                            + Places.OPTION_GIVEN);
        }
        for (int c : name.codePoints().toArray()) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return Optional.of("the name of a data file has no blank in it; rename the file");
            }
            if (Character.getType(c) == Character.SURROGATE) {
                return Optional.of("the name of a data file has half of a character in it, " + Character.toString(c)
                        + "; write both halves, or rename the file");
            }
            if (Character.isISOControl(c) || REFUSED.indexOf(c) >= 0) {
                return Optional.of("the name of a data file has no " + shown(c) + " in it; rename the file");
            }
        }
        for (String segment : name.split("/", -1)) {
            if (segment.isEmpty()) {
                return Optional.of("the name of a data file is a path with a name between every two /");
            }
            if (segment.equals("..") || segment.equals(".")) {
                return Optional.of("the name of a data file goes down only, so it has no \"" + segment
                        + "\" in it; name the folder that holds the file in the option " + Places.OPTION_GIVEN);
            }
        }
        return Optional.empty();
    }

    private static String shown(int c) {
        return Character.isISOControl(c) ? "control character " + Quoted.number(c) : Character.toString(c);
    }
}
