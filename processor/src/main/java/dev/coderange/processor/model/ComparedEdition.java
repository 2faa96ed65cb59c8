package dev.coderange.processor.model;

import static java.util.Objects.requireNonNull;

/**
 * An edition of a code set that another was compared with.
 *
 * @param name the earlier edition, for people: {@code radiology-2025.json (edition 2025)}
 * @param change what differs from it
 */
public record ComparedEdition(String name, EditionChange change) {

    public ComparedEdition {
        requireNonNull(name);
        requireNonNull(change);
    }
}
