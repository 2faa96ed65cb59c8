package dev.coderange.processor.text;

/** What is said of the name of a data file, and of where the file was looked for. */
public enum LocationMessage implements Message {
    BLANK_FILE_NAME("The name of the data file is empty. Name a file, such as \"radiology.json\"."),
    BACKSLASH_IN_FILE_NAME("The name of a data file has / between folders, never \\. Write /."),
    ABSOLUTE_FILE_NAME("The name of a data file is a relative path. Name the folder it starts from in the option %s."),
    BLANK_IN_FILE_NAME("The name of a data file cannot contain blanks. Rename the file."),
    HALF_CHARACTER_IN_FILE_NAME(
            "The name of a data file contains half of a character, %s. Write both halves, or rename the file."),
    CHARACTER_IN_FILE_NAME("The name of a data file cannot contain %s. Rename the file."),
    EMPTY_FOLDER_NAME("The name of a data file has a name between every two /. Remove the / that is not needed."),
    UPWARD_FILE_NAME(
            "The name of a data file cannot contain \"%s\", because it only leads down. Name the folder that holds the"
                    + " file in the option %s."),
    FILE_NAME_IMPOSSIBLE_HERE(
            "File names here are in %s, which has no %s. Build in a UTF-8 locale, such as LC_ALL=C.UTF-8, or rename the"
                    + " file."),

    FILE_NOT_FOUND("There is no such data file.%s%s Correct the name, or put the file in one of these places:%s"),
    FILE_IS_FOLDER("The data file cannot be read: %s is a folder. Name a file."),
    FILE_NOT_REGULAR("The data file cannot be read: %s is a pipe, a device or a socket. Put a regular file there."),
    FILE_IS_BROKEN_LINK(
            "The data file cannot be read: %s is a symbolic link that leads to no file. Repair or remove the link."),
    FILE_DENIED("The data file cannot be read: permission denied for %s. Make it readable to this build."),
    FILE_TOO_LARGE(
            "The data file cannot be read: %s has %s bytes, and range data can have at most %,d (256 MB). Is it the"
                    + " right file?"),
    FILE_CHANGED("The data file cannot be read: %s changed while it was read. Build again when nothing writes to it."),
    FILE_UNREADABLE("The data file cannot be read: %s (%s). See that this build can read it."),

    BUILT_IN_USED("The copy of this file inside the processor is used, since this build has none of its own."),
    OPTION_PASSED_OVER("None of the folders that %s names has this file (%s), so it is taken from %s."),
    OPTION_NOT_A_FOLDER(
            "%s names a folder that does not exist (%s), so this file is taken from %s. Correct the option."),
    SHADOWED_FILE("This file is taken from %s. A different file of the same name lies in %s.");

    private final String pattern;

    LocationMessage(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
