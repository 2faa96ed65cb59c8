package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.check.OverlapPolicy.Resolution;
import dev.coderange.processor.check.OverlapResolver.OpenOverlap;
import dev.coderange.processor.check.OverlapResolver.SelfOverlap;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The division of codes among siblings, against one made code by code. */
class OverlapResolverTest {

    private static final int CODES = 40;
    private static final CodeFormat FORMAT = new IntegerFormat();
    private static final int ROUNDS = 2_000;
    private static final Position SOMEWHERE = new Position(1, 1);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesEachCodeToWhomAResolutionOrTheRuleNamesOrElseToTheFirst(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<CategoryDraft> siblings = siblings(random);
            OverlapPolicy policy = policy(random, siblings.size());
            OverlapResolver resolver = OverlapResolver.of(siblings, policy, FORMAT);
            for (int code = 0; code < CODES; code++) {
                for (int owner = 0; owner < siblings.size(); owner++) {
                    assertThat(contains(resolver.resolved(owner), code))
                            .as("%s of %s by %s", code, claims(siblings), policy)
                            .isEqualTo(owner == owner(code, siblings, policy));
                }
                assertThat(contains(resolver.shared().ranges(), code))
                        .isEqualTo(claimants(code, siblings).size() > 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsEveryCodeThatIsNobodys(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<CategoryDraft> siblings = siblings(random);
            OverlapPolicy policy = policy(random, siblings.size());
            OverlapResolver resolver = OverlapResolver.of(siblings, policy, FORMAT);
            List<String> told = resolver.openOverlaps().stream()
                    .map(overlap -> overlap.codes() + " of "
                            + overlap.claimants().stream()
                                    .map(DeclaredRange::owner)
                                    .toList())
                    .toList();
            assertThat(told)
                    .as("%s by %s", claims(siblings), policy)
                    .isEqualTo(openStretches(siblings, policy))
                    .hasSize((int) resolver.openOverlapCount());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsEveryRangeThatMeetsAnEarlierOneOfItsOwnCategory(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<CategoryDraft> siblings = siblings(random);
            OverlapResolver resolver = OverlapResolver.of(siblings, policy(random, siblings.size()), FORMAT);
            for (SelfOverlap own : resolver.selfOverlaps()) {
                assertThat(own.earlier().index()).isLessThan(own.later().index());
                assertThat(own.earlier().owner()).isEqualTo(own.later().owner());
                assertThat(own.earlier().range().meets(own.later().range())).isTrue();
            }
            assertThat(resolver.selfOverlaps().stream().map(own -> own.later().index()))
                    .as("%s", claims(siblings))
                    .containsExactlyInAnyOrderElementsOf(repeats(siblings))
                    .hasSize((int) resolver.selfOverlapCount());
        }
    }

    @Test
    void reachesTheLargestCode() {
        var all = new CodeRange(0, Long.MAX_VALUE);
        var upper = new CodeRange(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        var last = new CodeRange(Long.MAX_VALUE, Long.MAX_VALUE);
        List<CategoryDraft> siblings = siblings(List.of(List.of(all), List.of(upper)));
        OverlapResolver resolver =
                OverlapResolver.of(siblings, policy(List.of(new Resolution(last, 1, SOMEWHERE)), false), FORMAT);
        assertThat(resolver.resolved(0)).containsExactly(new CodeRange(0, Long.MAX_VALUE - 1));
        assertThat(resolver.resolved(1)).containsExactly(last);
        assertThat(resolver.shared().ranges()).containsExactly(upper);
        assertThat(resolver.openOverlaps())
                .extracting(OpenOverlap::codes)
                .containsExactly(new CodeRange(Long.MAX_VALUE - 1, Long.MAX_VALUE - 1));
        assertThat(OverlapResolver.of(siblings, policy(List.of(), true), FORMAT).resolved(1))
                .containsExactly(upper);
    }

    @Test
    void countsWhatItDoesNotTell() {
        List<CodeRange> ranges = IntStream.range(0, 10_001)
                .mapToObj(i -> new CodeRange(2L * i, 2L * i))
                .toList();
        List<CategoryDraft> siblings = siblings(List.of(ranges, ranges, ranges));
        OverlapResolver resolver = OverlapResolver.of(
                siblings, policy(List.of(new Resolution(new CodeRange(20_000, 20_000), 0, SOMEWHERE)), false), FORMAT);
        assertThat(resolver.openOverlaps()).hasSize(OverlapResolver.MOST_TOLD);
        assertThat(resolver.openOverlapCount()).isEqualTo(10_000);
    }

    private static List<String> openStretches(List<CategoryDraft> siblings, OverlapPolicy policy) {
        List<String> stretches = new ArrayList<>();
        int first = -1;
        for (int code = 0; code <= CODES; code++) {
            boolean isOpen = isOpen(code, siblings, policy);
            if (first >= 0 && !(isOpen && claimants(code, siblings).equals(claimants(first, siblings)))) {
                stretches.add(new CodeRange(first, code - 1) + " of " + claimants(first, siblings));
                first = -1;
            }
            if (isOpen && first < 0) {
                first = code;
            }
        }
        return stretches;
    }

    private static boolean isOpen(int code, List<CategoryDraft> siblings, OverlapPolicy policy) {
        List<Integer> claimants = claimants(code, siblings);
        return claimants.size() > 1
                && policy.resolutions().stream()
                        .noneMatch(resolution -> resolution.codes().contains(code))
                && !policy.astray().contains(code)
                && claimants.stream().noneMatch(policy.excused()::contains)
                && (!policy.isNarrowest() || narrowest(code, siblings).size() > 1);
    }

    private static List<Integer> repeats(List<CategoryDraft> siblings) {
        List<Integer> repeats = new ArrayList<>();
        int index = 0;
        for (CategoryDraft sibling : siblings) {
            List<DeclaredRange> claims = sibling.declared();
            for (int i = 0; i < claims.size(); i++) {
                CodeRange range = claims.get(i).range();
                if (claims.subList(0, i).stream()
                        .anyMatch(earlier -> earlier.range().meets(range))) {
                    repeats.add(index);
                }
                index++;
            }
        }
        return repeats;
    }

    private static int owner(int code, List<CategoryDraft> siblings, OverlapPolicy policy) {
        for (Resolution resolution : policy.resolutions()) {
            if (resolution.codes().contains(code) && claims(siblings.get(resolution.owner()), code)) {
                return resolution.owner();
            }
        }
        List<Integer> claimants = claimants(code, siblings);
        List<Integer> narrowest = narrowest(code, siblings);
        if (policy.isNarrowest() && narrowest.size() == 1) {
            return narrowest.get(0);
        }
        return claimants.isEmpty() ? -1 : claimants.get(0);
    }

    private static List<Integer> claimants(int code, List<CategoryDraft> siblings) {
        return IntStream.range(0, siblings.size())
                .filter(owner -> claims(siblings.get(owner), code))
                .boxed()
                .toList();
    }

    /** The siblings that have a smallest one among all ranges with a code. */
    private static List<Integer> narrowest(int code, List<CategoryDraft> siblings) {
        long least = siblings.stream()
                .flatMap(sibling -> sibling.declared().stream())
                .filter(claim -> claim.range().contains(code))
                .mapToLong(claim -> claim.range().size())
                .min()
                .orElse(0);
        return IntStream.range(0, siblings.size())
                .filter(owner -> siblings.get(owner).declared().stream()
                        .anyMatch(claim ->
                                claim.range().contains(code) && claim.range().size() == least))
                .boxed()
                .toList();
    }

    private static boolean claims(CategoryDraft category, int code) {
        return category.declared().stream().anyMatch(claim -> claim.range().contains(code));
    }

    private static List<List<DeclaredRange>> claims(List<CategoryDraft> siblings) {
        return siblings.stream().map(CategoryDraft::declared).toList();
    }

    private static boolean contains(List<CodeRange> ranges, int code) {
        return ranges.stream().anyMatch(range -> range.contains(code));
    }

    private static List<CategoryDraft> siblings(Random random) {
        List<List<CodeRange>> siblings = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            List<CodeRange> ranges = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                ranges.add(range(random, 0));
            }
            siblings.add(ranges);
        }
        return siblings(siblings);
    }

    /** Siblings that declare ranges, one list each. */
    private static List<CategoryDraft> siblings(List<List<CodeRange>> ranges) {
        List<CategoryDraft> siblings = new ArrayList<>();
        int index = 0;
        for (List<CodeRange> own : ranges) {
            List<DeclaredRange> declared = new ArrayList<>();
            for (CodeRange range : own) {
                declared.add(new DeclaredRange(range, SOMEWHERE, index++, siblings.size()));
            }
            siblings.add(new CategoryDraft(
                    SOMEWHERE,
                    new CategoryDraft.Name(Optional.empty(), Optional.empty(), ""),
                    "",
                    Map.of(),
                    Days.ALWAYS,
                    new CategoryDraft.Ranges(declared, true, false),
                    Optional.empty(),
                    List.of()));
        }
        return siblings;
    }

    private static OverlapPolicy policy(List<Resolution> resolutions, boolean isNarrowest) {
        return new OverlapPolicy(resolutions, isNarrowest, RangeSet.of(List.of()), Set.of());
    }

    private static OverlapPolicy policy(Random random, int siblings) {
        RangeSet astray = RangeSet.of(random.nextInt(3) == 0 ? List.of(range(random, 0)) : List.of());
        Set<Integer> excused = random.nextInt(5) == 0 ? Set.of(random.nextInt(siblings)) : Set.of();
        return new OverlapPolicy(resolutions(random, siblings), random.nextBoolean(), astray, excused);
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
