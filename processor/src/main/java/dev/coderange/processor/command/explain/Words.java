package dev.coderange.processor.command.explain;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.command.explain.Explanation.Place;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.RangeText;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.reference.CheckedSet;
import dev.coderange.processor.reference.CodeConstraint;
import dev.coderange.processor.reference.ReferenceCheck;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.ReferenceMessage;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is said of a text in a sentence or two: of one that is wrong, what the compiler says of it too. */
final class Words {

    private static final String SEPARATOR = " / ";

    private final CodeSet set;
    private final CodeFormat format;
    private CheckedSet checked;
    private CheckedSet anyDay;

    Words(CodeSet set) {
        this.set = requireNonNull(set);
        this.format = set.format();
    }

    /** Where a code is. */
    String ofCode(String text, List<Place> places) {
        String on = set.isDated() ? " on " + Days.day(set.effective().getAsInt()) : "";
        var path = new StringBuilder();
        for (Place place : places) {
            if (place.category().isEmpty()) {
                return path.length() == 0
                        ? wrong(text)
                        : Quoted.unquoted(text) + " is in " + path + " of " + set.name() + on + ", and in no "
                                + place.level().noun() + ".";
            }
            path.append(path.length() == 0 ? "" : SEPARATOR)
                    .append(place.category().get().id());
        }
        return Quoted.unquoted(text) + " is in " + path + " of " + set.name() + on + ".";
    }

    /** Why a text is no code, and what to write in its place. */
    String ofNoCode(String text, Optional<LenientReading> reading) {
        if (RangeText.isSpan(text, format)) {
            return text + " is a range. Ask about a single code.";
        }
        return reading.isPresent()
                ? ReferenceMessage.MALFORMED_CODE
                        .with(Quoted.ascii(text), set.name(), checked().looks(), "")
                        .and(reading.get().advice())
                        .text()
                : wrong(text);
    }

    /**
     * What a text that is no code was probably meant to be: a code of the day that is asked about before one of other
     * days, and one of these before a code that is in no category.
     */
    Optional<LenientReading> reading(String text) {
        if (RangeText.isSpan(text, format)) {
            return Optional.empty();
        }
        Predicate<String> hasShape = code -> format.key(code) >= 0;
        Optional<LenientReading> reading = read(text, checked());
        if (reading.isEmpty() && set.isDated()) {
            anyDay = anyDay == null ? checked().onAnyDay() : anyDay;
            reading = read(text, anyDay);
        }
        return reading.isPresent() ? reading : LenientReading.of(text, format, hasShape);
    }

    private Optional<LenientReading> read(String text, CheckedSet codes) {
        return LenientReading.of(text, format, code -> {
            long key = format.key(code);
            return key >= 0 && codes.all().contains(key);
        });
    }

    private String wrong(String text) {
        var constraint = CodeConstraint.of(checked(), List.of(), false);
        return ReferenceCheck.check(List.of(constraint), text)
                .map(result -> result.violation().text())
                .orElseThrow();
    }

    private CheckedSet checked() {
        if (checked == null) {
            checked = new CheckedSet(set, References.ERROR);
        }
        return checked;
    }
}
