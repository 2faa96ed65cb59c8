package dev.coderange.processor.export.html;

import java.util.List;

/**
 * A row of the list of categories.
 *
 * @param entry the category
 * @param description as much of it as is shown
 * @param ranges its codes, for people
 * @param codes how many they are
 * @param values what the data says of it besides, the name and the value
 */
record Row(Entry entry, String description, String ranges, String codes, List<Value> values) {

    /** What the data says of a category. */
    record Value(String name, String value) {}
}
