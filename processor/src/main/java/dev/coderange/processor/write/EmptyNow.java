package dev.coderange.processor.write;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why the constant of a category holds no code on the effective day, though it does on others.
 *
 * @param since the day from which on it held none, if it held some before
 * @param from the day from which on it will hold some, if it will
 */
record EmptyNow(OptionalInt since, OptionalInt from) {

    static Optional<EmptyNow> of(Category category, CodeSet set) {
        if (set.effective().isEmpty()
                || category.history().isEmpty()
                || !category.ranges().isEmpty()) {
            return Optional.empty();
        }
        int effective = set.effective().getAsInt();
        OptionalInt since = OptionalInt.empty();
        OptionalInt from = OptionalInt.empty();
        for (DatedRange range : category.history()) {
            Days days = range.days();
            if (days.last() < effective) {
                since = OptionalInt.of(Math.max(since.orElse(Integer.MIN_VALUE), days.last() + 1));
            } else if (days.first() > effective) {
                from = OptionalInt.of(Math.min(from.orElse(Integer.MAX_VALUE), days.first()));
            }
        }
        return Optional.of(new EmptyNow(since, from));
    }

    /** As the end of Javadoc. */
    String text() {
        String since = this.since.isPresent() ? "since " + Days.day(this.since.getAsInt()) : "";
        if (from.isEmpty()) {
            return "It has held no code " + since + ", and stays for earlier days.";
        }
        String before = "before " + Days.day(from.getAsInt());
        return since.isEmpty()
                ? "It holds no code " + before + ", and is here for later days."
                : "It has held no code " + since + ", and holds none " + before + "; it stays for other days.";
    }
}
