package dev.coderange.processor.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.EditionChange;
import dev.coderange.processor.model.EditionChange.CategoryChange;
import dev.coderange.processor.model.EditionChange.Fate;
import dev.coderange.processor.model.EditionChange.Foreign;
import dev.coderange.processor.model.EditionChange.Reclassified;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeSummaryTest {

    private static final RangeSet NONE = RangeSet.of(List.of());

    @Test
    void saysThatNothingChanged() {
        assertThat(said(List.of(), List.of(), List.of()))
                .isEqualTo("Since fees-2025.json (edition 2025), no code and no category has changed."
                        + " [coderange:edition-unchanged]");
    }

    @Test
    void saysWhatCameAndWentAndMoved() {
        List<Reclassified> codes = List.of(
                new Reclassified(new CodeRange(100, 100), "", "A / B"),
                new Reclassified(new CodeRange(1000, 2999), "A", ""),
                new Reclassified(new CodeRange(5, 6), "A", "C"));
        List<CategoryChange> categories = List.of(
                new CategoryChange("Section", "C", Fate.ADDED, NONE, NONE),
                new CategoryChange("Section", "A", Fate.CHANGED, NONE, NONE),
                new CategoryChange("Part", "D", Fate.EMPTIED, NONE, NONE),
                new CategoryChange("Part", "E", Fate.GONE, NONE, NONE));

        assertThat(said(codes, List.of(new Foreign("0042T", "T")), categories)).isEqualTo("""
                Since fees-2025.json (edition 2025), 1 code came, 2,000 codes went, 2 codes moved and a code looks \
                different: [coderange:edition-changed]
                  100 came, in A / B
                  1000-2999 went, from A
                  5-6 moved from A to C
                  0042T went, from T, for no code looks like that any more
                  Section C is new
                  Part D holds no codes any more
                  Part E is gone""");
    }

    @Test
    void countsWhatNobodyWouldRead() {
        List<Reclassified> codes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            codes.add(new Reclassified(new CodeRange(2 * i, 2 * i), "", "A"));
        }
        codes.add(new Reclassified(new CodeRange(100, Long.MAX_VALUE), "", "B"));

        assertThat(said(codes, List.of(), List.of()))
                .startsWith("Since fees-2025.json (edition 2025), 9,223,372,036,854,775,738 codes came: [")
                .contains("\n  48 came, in A\n  and 6 more like the one above");
    }

    @Test
    void saysThatOnlyCategoriesChanged() {
        assertThat(said(List.of(), List.of(), List.of(new CategoryChange("Part", "E", Fate.GONE, NONE, NONE))))
                .isEqualTo("Since fees-2025.json (edition 2025), the categories have changed:"
                        + " [coderange:edition-changed]\n  Part E is gone");
    }

    private static String said(List<Reclassified> codes, List<Foreign> foreign, List<CategoryChange> categories) {
        return ChangeSummary.of(
                        new EditionChange(codes, foreign, categories),
                        new IntegerFormat(),
                        "fees-2025.json (edition 2025)")
                .tagged();
    }
}
