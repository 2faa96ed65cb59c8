package dev.coderange.processor.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However large a set is, its page stays small, and says what it leaves out. */
class AtlasSizeTest {

    private static final String SEARCH = "id=\"search\"";
    private static final String LEFT_OUT = "To keep this page below 1 MB, it leaves out:";

    static Stream<Arguments> large() {
        return Stream.of(
                arguments("three full levels", Pages.large(1_950, 40_000), true),
                arguments("few categories of many ranges", Pages.large(5, 40_000), true),
                arguments("dates", Pages.dated(1_950, 20), true),
                arguments("more ranges than fit", Pages.large(1_950, 400_000), false),
                arguments("long titles", withLongTitles(), true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("large")
    void aPageIsSmallAndSaysWhatItLeavesOut(String what, CodeSet set, boolean hasSearch) {
        String page = Pages.page(set);
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(1_000_000);
        assertThat(page).contains(LEFT_OUT);
        assertThat(page.contains(SEARCH)).isEqualTo(hasSearch);
        assertThat(page.contains("<li>the search by code and the zoom")).isNotEqualTo(hasSearch);
    }

    /** Categories, each of which is described by the text of a small book. */
    private static CodeSet withLongTitles() {
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < 1_900; i++) {
            String text = ("text " + i + " ").repeat(2_000);
            List<CodeRange> ranges = List.of(new CodeRange(10L * i, 10L * i + 5));
            categories.add(new Category("C" + i, text, text, ranges, ranges, List.of()));
        }
        return Pages.integers(List.of("Kind"), categories);
    }

    @Test
    void everyCodeMovedInALargeSetIsSmallToo() {
        CodeSet set = Pages.large(1_950, 40_000);
        List<Category> moved = new ArrayList<>();
        for (int i = 0; i < set.categories().size(); i++) {
            Category one = set.categories().get(i);
            Category next = set.categories().get((i + 1) % set.categories().size());
            moved.add(new Category(one.id(), one.title(), "", next.declared(), next.ranges(), List.of()));
        }
        String page = Pages.page(set, Pages.integers(List.of("Section"), moved));
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(1_000_000);
        assertThat(page).contains(LEFT_OUT).containsPattern("<li>[0-9,]+ changes of codes</li>");
    }

    @Test
    void narrowRangesInABroadOneAreCountedInTime() {
        List<Category> categories = new ArrayList<>();
        List<CodeRange> rest = new ArrayList<>();
        for (int i = 0; i < 1_949; i++) {
            List<CodeRange> narrow = new ArrayList<>();
            for (int k = 0; k < 20; k++) {
                long first = 100L * (i * 20L + k) + 10;
                narrow.add(new CodeRange(first, first + 9));
                rest.add(new CodeRange(first + 10, first + 99));
            }
            categories.add(Pages.category("N" + i, "Narrow " + i, narrow, List.of()));
        }
        List<CodeRange> broad = List.of(new CodeRange(0, 10_000_000));
        categories.add(new Category("BROAD", "Broad", "", broad, rest, List.of()));
        String page = Pages.page(Pages.integers(List.of("Kind"), categories));
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(1_000_000);
        assertThat(page)
                .contains("<dt>Claimed twice</dt><dd>389,800 <small>codes</small></dd>")
                .containsPattern("<li>[0-9,]+ spans that are claimed twice</li>");
    }
}
