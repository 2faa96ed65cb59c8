package dev.coderange.processor.check;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Quoted;
import java.util.List;
import java.util.Optional;

/**
 * A category as it was read, not yet checked against its neighbours. Compared by identity: two may well say the same.
 */
final class CategoryDraft {

    private final Position position;
    private final Optional<Text> id;
    private final String title;
    private final String description;
    private final List<DeclaredRange> claims;
    private final boolean readWhole;
    private final Optional<Position> childrenPosition;
    private final List<CategoryDraft> children;

    /**
     * @param position where its object begins
     * @param id its id, if it has one that is text
     * @param title its title, or empty where it is to be made from the id
     * @param claims its ranges, those that could be read
     * @param readWhole whether every range could be read
     * @param childrenPosition where the key {@code children} stands, if it is there
     */
    CategoryDraft(
            Position position,
            Optional<Text> id,
            String title,
            String description,
            List<DeclaredRange> claims,
            boolean readWhole,
            Optional<Position> childrenPosition,
            List<CategoryDraft> children) {
        this.position = position;
        this.id = id;
        this.title = title;
        this.description = description;
        this.claims = List.copyOf(claims);
        this.readWhole = readWhole;
        this.childrenPosition = childrenPosition;
        this.children = List.copyOf(children);
    }

    Position position() {
        return position;
    }

    Optional<Text> id() {
        return id;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    List<DeclaredRange> claims() {
        return claims;
    }

    boolean readWhole() {
        return readWhole;
    }

    Optional<Position> childrenPosition() {
        return childrenPosition;
    }

    List<CategoryDraft> children() {
        return children;
    }

    /** What messages call it: by its id, in full where it is one, since people paste it. */
    String label() {
        return id.map(Text::value)
                .map(word -> IdRules.isSound(word) ? word : Quoted.bare(word))
                .orElse("the category at " + position);
    }
}
