package dev.coderange.processor.export.sql;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/** Divides the codes and the days of a set into cells, as few as there can be. */
final class Cells {

    /** A category has these codes on these days. */
    private record Claim(CodeRange codes, Days days, int level, int ordinal) {}

    /** What codes are on some days. */
    private record Period(Days days, List<Integer> ordinals) {}

    private final int levels;
    private final List<Claim> claims = new ArrayList<>();

    private Cells(int levels) {
        this.levels = levels;
    }

    /** The cells of one level, ascending by codes, then by days. */
    static List<Cell> ofLevel(CodeSet set, int level, boolean isByDay) {
        var cells = new Cells(1);
        cells.claim(set, level, 0, isByDay);
        return cells.cells();
    }

    /** The cells of all levels together. */
    static List<Cell> of(CodeSet set, boolean isByDay) {
        var cells = new Cells(set.levels().size());
        for (int level = 0; level < set.levels().size(); level++) {
            cells.claim(set, level, level, isByDay);
        }
        return cells.cells();
    }

    private void claim(CodeSet set, int level, int as, boolean isByDay) {
        for (CodeSet.Member member : set.members(level)) {
            Category category = member.category();
            if (isByDay) {
                for (DatedRange range : category.history()) {
                    claims.add(new Claim(range.codes(), range.days(), as, member.ordinal()));
                }
            } else {
                for (CodeRange range : category.ranges()) {
                    claims.add(new Claim(range, Days.ALWAYS, as, member.ordinal()));
                }
            }
        }
    }

    private List<Cell> cells() {
        claims.sort(
                (one, other) -> Long.compare(one.codes().first(), other.codes().first()));
        long[] bounds = bounds(claims.stream().map(Claim::codes).toList());
        List<Cell> cells = new ArrayList<>();
        List<Claim> active = new ArrayList<>();
        List<Period> open = List.of();
        CodeRange codes = new CodeRange(0, 0);
        int next = 0;
        for (int i = 0; i < bounds.length; i++) {
            long first = bounds[i];
            long last = i + 1 < bounds.length ? bounds[i + 1] - 1 : Long.MAX_VALUE;
            active.removeIf(claim -> claim.codes().last() < first);
            while (next < claims.size() && claims.get(next).codes().first() == first) {
                active.add(claims.get(next++));
            }
            List<Period> periods = periods(active);
            if (periods.equals(open)) {
                codes = new CodeRange(open.isEmpty() ? first : codes.first(), last);
            } else {
                add(codes, open, cells);
                codes = new CodeRange(first, last);
                open = periods;
            }
        }
        add(codes, open, cells);
        return cells;
    }

    private static void add(CodeRange codes, List<Period> periods, List<Cell> cells) {
        for (Period period : periods) {
            cells.add(new Cell(codes, period.days(), period.ordinals()));
        }
    }

    /** What codes with these claims are on which days. */
    private List<Period> periods(List<Claim> active) {
        long[] bounds = active.stream()
                .map(Claim::days)
                .flatMapToLong(days -> LongStream.of(days.first(), days.last() + 1L))
                .sorted()
                .distinct()
                .toArray();
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.length; i++) {
            var days = new Days((int) bounds[i], (int) (bounds[i + 1] - 1));
            List<Integer> ordinals = new ArrayList<>(Collections.nCopies(levels, -1));
            boolean isInOne = false;
            for (Claim claim : active) {
                if (claim.days().contains(days)) {
                    ordinals.set(claim.level(), claim.ordinal());
                    isInOne = true;
                }
            }
            if (isInOne) {
                add(new Period(days, List.copyOf(ordinals)), periods);
            }
        }
        return periods;
    }

    private static void add(Period period, List<Period> periods) {
        int end = periods.size() - 1;
        boolean continues = end >= 0
                && periods.get(end).ordinals().equals(period.ordinals())
                && periods.get(end).days().touches(period.days());
        if (continues) {
            var days = new Days(periods.get(end).days().first(), period.days().last());
            periods.set(end, new Period(days, period.ordinals()));
        } else {
            periods.add(period);
        }
    }

    /** Where ranges begin, and what follows the end of one. */
    private static long[] bounds(List<CodeRange> ranges) {
        long[] bounds = new long[2 * ranges.size()];
        int count = 0;
        for (CodeRange range : ranges) {
            bounds[count++] = range.first();
            if (range.last() < Long.MAX_VALUE) {
                bounds[count++] = range.last() + 1;
            }
        }
        return Arrays.stream(bounds, 0, count).sorted().distinct().toArray();
    }
}
