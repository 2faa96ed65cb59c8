package dev.coderange.processor.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What is claimed twice, compared with every code looked at by itself. */
class SharedCodesTest {

    private static final int CODES = 120;

    @RepeatedTest(200)
    void agreesWithEveryCode(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        List<List<CodeRange>> declared = new ArrayList<>();
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            declared.add(ranges(random));
        }
        Map<Long, Set<Integer>> claimants = new HashMap<>();
        Map<Long, Integer> owners = new HashMap<>();
        for (long code = 0; code < CODES; code++) {
            var claiming = new TreeSet<Integer>();
            for (int i = 0; i < count; i++) {
                if (RangeSet.of(declared.get(i)).contains(code)) {
                    claiming.add(i);
                }
            }
            claimants.put(code, claiming);
            if (!claiming.isEmpty()) {
                owners.put(code, List.copyOf(claiming).get(random.nextInt(claiming.size())));
            }
        }
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int index = i;
            List<CodeRange> held = RangeSet.of(owners.entrySet().stream()
                            .filter(owner -> owner.getValue() == index)
                            .map(owner -> new CodeRange(owner.getKey(), owner.getKey()))
                            .toList())
                    .ranges();
            categories.add(new Category("C" + i, "C" + i, "", declared.get(i), held, List.of()));
        }
        List<Shared> shared = SharedCodes.of(new Contents(Pages.integers(List.of("Kind"), categories)));

        for (long code = 0; code < CODES; code++) {
            long key = code;
            List<Shared> found =
                    shared.stream().filter(each -> each.codes().contains(key)).toList();
            if (claimants.get(code).size() < 2) {
                assertThat(found).isEmpty();
            } else {
                assertThat(found).hasSize(1);
                assertThat(found.get(0).owner()).isEqualTo(owners.get(code));
                assertThat(found.get(0).claims().stream().map(Span::entry))
                        .containsExactlyInAnyOrderElementsOf(claimants.get(code));
            }
        }
    }

    /** Ascending ranges that do not meet. */
    private static List<CodeRange> ranges(Random random) {
        List<CodeRange> ranges = new ArrayList<>();
        long next = random.nextInt(20);
        while (next < CODES - 20) {
            long last = next + random.nextInt(20);
            ranges.add(new CodeRange(next, last));
            next = last + 1 + random.nextInt(30);
        }
        return ranges;
    }
}
