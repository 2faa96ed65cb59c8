package dev.coderange.example.claims.radiology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.claims.PracticeTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacesTest {

    /** Every day on which something begins or ends, the day before, a leap day, and the ends of time. */
    private static final List<LocalDate> DAYS = Stream.of(
                    Stream.of(2012, 2017, 2018, 2019, 2020, 2026, 2027)
                            .flatMap(year -> Stream.of(LocalDate.of(year, 1, 1), LocalDate.of(year - 1, 12, 31))),
                    Stream.of(LocalDate.of(2024, 2, 29), LocalDate.MIN, LocalDate.MAX))
            .flatMap(days -> days)
            .toList();

    private final PracticeTable table = new PracticeTable();
    private final Places places = new Places();

    @Test
    void everyCodeIsWhereTheTableSaysOnEveryDayOnWhichSomethingChanges() {
        List<String> wrong = new ArrayList<>();
        for (LocalDate day : DAYS) {
            for (int number = 0; number < 100_000; number++) {
                String code = Integer.toString(100_000 + number).substring(1);
                String place = name(places.on(day, code));
                if (!place.equals(table.place(code, day))) {
                    wrong.add(code + " on " + day + ": " + place);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aGapHoldsWhatWasNeverInACategory() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(IntStream.range(0, 100_000)
                        .mapToObj("%05d"::formatted)
                        .filter(code -> places.on(day, code) == Place.Elsewhere.BETWEEN_CATEGORIES))
                .hasSize(411)
                .startsWith("76500")
                .contains("77000", "77025", "77045", "77068", "77093")
                .doesNotContain("77014", "77023", "77024")
                .endsWith("78011");
    }

    @Test
    void whatIsNotFiveDigitsIsOutside() {
        for (String code : List.of("0042T", "G0202", "", "7104", "710466", "\uff17\uff11\uff10\uff14\uff16")) {
            assertThat(places.on(LocalDate.of(2026, 1, 1), code)).isEqualTo(Place.Elsewhere.OUTSIDE);
        }
    }

    @Test
    void thereIsAPlaceForEachSubcategoryForEachCategoryAloneAndForTheRest() {
        assertThat(Place.all())
                .hasSize(RadiologySubcategory.values().length + RadiologyCategory.values().length + 4)
                .doesNotHaveDuplicates();
    }

    private static String name(Place place) {
        return place.category()
                .map(category -> category.name() + "/"
                        + place.subcategory().map(Enum::name).orElse(""))
                .orElseGet(place::toString);
    }
}
