package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The division of codes among siblings, against one made code by code. */
class DivisionTest {

    private static final int CODES = 40;
    private static final int ROUNDS = 2_000;
    private static final Position SOMEWHERE = new Position(1, 1);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesEachCodeToWhomAResolutionNamesOrElseToTheFirst(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<CategoryDraft> siblings = siblings(random);
            List<Resolution> resolutions = resolutions(random, siblings.size());
            Division division = Division.of(siblings, resolutions);
            for (int code = 0; code < CODES; code++) {
                for (int owner = 0; owner < siblings.size(); owner++) {
                    assertThat(contains(division.resolved(owner), code))
                            .as(
                                    "%s of %s by %s",
                                    code,
                                    siblings.stream().map(CategoryDraft::claims).toList(),
                                    resolutions)
                            .isEqualTo(owner == owner(code, siblings, resolutions));
                }
                assertThat(contains(division.shared().ranges(), code)).isEqualTo(claimants(code, siblings) > 1);
            }
        }
    }

    @Test
    void reachesTheLargestCode() {
        var all = new CodeRange(0, Long.MAX_VALUE);
        var upper = new CodeRange(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        var last = new CodeRange(Long.MAX_VALUE, Long.MAX_VALUE);
        Division division = Division.of(
                List.of(sibling(List.of(all)), sibling(List.of(upper))), List.of(new Resolution(last, 1, SOMEWHERE)));
        assertThat(division.resolved(0)).containsExactly(new CodeRange(0, Long.MAX_VALUE - 1));
        assertThat(division.resolved(1)).containsExactly(last);
        assertThat(division.shared().ranges()).containsExactly(upper);
    }

    private static int owner(int code, List<CategoryDraft> siblings, List<Resolution> resolutions) {
        for (Resolution resolution : resolutions) {
            if (resolution.codes().contains(code) && claims(siblings.get(resolution.owner()), code)) {
                return resolution.owner();
            }
        }
        for (int owner = 0; owner < siblings.size(); owner++) {
            if (claims(siblings.get(owner), code)) {
                return owner;
            }
        }
        return -1;
    }

    private static long claimants(int code, List<CategoryDraft> siblings) {
        return siblings.stream().filter(sibling -> claims(sibling, code)).count();
    }

    private static boolean claims(CategoryDraft category, int code) {
        return category.claims().stream().anyMatch(claim -> claim.range().contains(code));
    }

    private static boolean contains(List<CodeRange> ranges, int code) {
        return ranges.stream().anyMatch(range -> range.contains(code));
    }

    private static List<CategoryDraft> siblings(Random random) {
        List<CategoryDraft> siblings = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            List<CodeRange> ranges = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                ranges.add(range(random, 0));
            }
            siblings.add(sibling(ranges));
        }
        return siblings;
    }

    private static CategoryDraft sibling(List<CodeRange> ranges) {
        List<Claim> claims =
                ranges.stream().map(range -> new Claim(range, SOMEWHERE)).toList();
        return new CategoryDraft(SOMEWHERE, Optional.empty(), "", "", claims, true, Optional.empty(), List.of());
    }

    private static List<Resolution> resolutions(Random random, int siblings) {
        List<Resolution> resolutions = new ArrayList<>();
        int next = random.nextInt(CODES);
        while (next < CODES && random.nextInt(4) > 0) {
            CodeRange codes = range(random, next);
            resolutions.add(new Resolution(codes, random.nextInt(siblings), SOMEWHERE));
            next = (int) codes.last() + 1;
        }
        return resolutions;
    }

    private static CodeRange range(Random random, int from) {
        int first = from + random.nextInt(CODES - from);
        return new CodeRange(first, Math.min(CODES - 1, first + random.nextInt(12)));
    }
}
