package dev.coderange.processor.check;

import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The objects that data is made of, and the keys of each. */
enum ObjectKind {
    ROOT(
            "the data",
            List.of("name", "levels", "categories"),
            List.of(
                    "$schema",
                    "extends",
                    "remove",
                    "system",
                    "edition",
                    "source",
                    "format",
                    "ignore",
                    "attributes",
                    "effective",
                    "overlaps")),
    CATEGORY(
            "a category",
            List.of("id", "ranges"),
            List.of("key", "title", "description", "is", "from", "through", "children")),
    RANGE("a range", List.of("codes"), List.of("from", "through")),
    RESOLUTION("an entry of \"overlaps\"", List.of("codes", "belongsTo", "because"), List.of("from", "through"));

    private final String article;
    private final List<String> required;
    private final List<String> keys;

    ObjectKind(String article, List<String> required, List<String> optional) {
        this.article = article;
        this.required = required;
        this.keys = new ArrayList<>(required);
        keys.addAll(optional);
    }

    /** The kind with its article, for the middle of a sentence. */
    String article() {
        return article;
    }

    List<String> required() {
        return required;
    }

    List<String> keys() {
        return keys;
    }

    /** The key that a misspelt one may have been meant to be. */
    Optional<String> nearest(String key) {
        return new Suggestions(keys).nearest(key);
    }

    /** What is said where a required key is not there. */
    Said missing(String key) {
        DataMessage message = switch (key) {
            case "name" -> DataMessage.MISSING_NAME;
            case "levels" -> DataMessage.MISSING_LEVELS;
            case "categories" -> DataMessage.MISSING_CATEGORIES;
            case "id" -> DataMessage.MISSING_ID;
            case "ranges" -> DataMessage.MISSING_RANGES;
            case "codes" -> this == RANGE ? DataMessage.MISSING_RANGE_CODES : DataMessage.MISSING_CODES;
            case "belongsTo" -> DataMessage.MISSING_BELONGS_TO;
            case "because" -> DataMessage.MISSING_BECAUSE;
            default -> throw new IllegalArgumentException(key);
        };
        return message.with();
    }

    /** Whether a required key need not be there, since another stands for it. */
    boolean isReplaced(String key, Set<String> present) {
        return this == CATEGORY
                && (key.equals("id") && present.contains("key")
                        || key.equals("ranges") && present.contains("children"));
    }

    boolean isRequired(String key) {
        return required.contains(key);
    }
}
