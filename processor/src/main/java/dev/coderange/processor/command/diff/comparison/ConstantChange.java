package dev.coderange.processor.command.diff.comparison;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What happened to a constant of a level.
 *
 * @param id the constant; of one that looks renamed, its earlier name
 * @param other the later name of one that looks renamed, the level that one moved to or from, otherwise {@code ""}
 * @param shares where its codes went; of one that is new or has codes again, where they came from
 */
public record ConstantChange(Kind kind, String id, String other, List<Share> shares) {

    /** What can happen to a constant. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is not there any more. */
        GONE,
        /** It is gone, and a new one has its codes. */
        RENAMED,
        /** It had codes, and has none any more. */
        EMPTIED,
        /** It had no codes, and has some. */
        FILLED
    }

    public ConstantChange {
        requireNonNull(kind);
        requireNonNull(id);
        requireNonNull(other);
        shares = List.copyOf(shares);
    }

    /** Whether what it was called is no constant of the level any more. */
    boolean isGone() {
        return kind == Kind.GONE || kind == Kind.RENAMED;
    }

    /** The constant that its rows should have, if all its codes went to one. */
    public Optional<String> successor() {
        return isGone() && shares.size() == 1 && !shares.get(0).id().equals(Share.NONE)
                ? Optional.of(shares.get(0).id())
                : Optional.empty();
    }
}
