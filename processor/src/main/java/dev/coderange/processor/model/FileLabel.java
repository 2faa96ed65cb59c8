package dev.coderange.processor.model;

import static java.util.Objects.requireNonNull;

/**
 * A file of the data, as messages call it.
 *
 * @param name its name; {@code ""} for data that is one file, which every message names anyway
 * @param order its place among the files of the data, 0 for the one that the consumer asked for; what it is made of,
 *     the farther from the consumer the higher
 */
public record FileLabel(String name, int order) {

    /** The file of data that is one file. */
    public static final FileLabel ONLY = new FileLabel("", 0);

    public FileLabel {
        requireNonNull(name);
    }
}
