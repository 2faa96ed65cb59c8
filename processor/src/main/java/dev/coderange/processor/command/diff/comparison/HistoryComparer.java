package dev.coderange.processor.command.diff.comparison;

import dev.coderange.processor.command.diff.comparison.PathHistory.Period;
import dev.coderange.processor.command.diff.comparison.PathHistory.Span;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.FormatTranslation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Compares what two editions say of each code on each day, in time in proportion to the ranges of both. */
final class HistoryComparer {

    private static final Comparator<Span> ASCENDING =
            Comparator.comparingLong(span -> span.codes().first());

    private final CodeFormat format;
    private final List<Span> earlier;
    private final List<Span> later;
    private final List<DayChange> changes = new ArrayList<>();
    /** The changes of the codes just before, which may go on. */
    private List<DayChange> open = List.of();

    private HistoryComparer(CodeFormat format, List<Span> earlier, List<Span> later) {
        this.format = format;
        this.earlier = earlier;
        this.later = later;
    }

    /**
     * What they say differently of the same codes and days, by codes and then by days. Codes that the later format does
     * not have are left out.
     */
    static List<DayChange> compare(CodeSet before, CodeSet after) {
        var translation = new FormatTranslation(before.format(), after.format());
        List<Span> earlier = new ArrayList<>();
        for (Span span : PathHistory.of(before).spans()) {
            for (CodeRange codes : translation.translate(span.codes()).codes()) {
                earlier.add(new Span(codes, span.periods()));
            }
        }
        earlier.sort(ASCENDING);
        return new HistoryComparer(
                        after.format(), earlier, PathHistory.of(after).spans())
                .changes();
    }

    private List<DayChange> changes() {
        int inEarlier = 0;
        int inLater = 0;
        long next = 0;
        while (inEarlier < earlier.size() || inLater < later.size()) {
            Span was = inEarlier < earlier.size() ? earlier.get(inEarlier) : null;
            Span is = inLater < later.size() ? later.get(inLater) : null;
            long first = Math.max(next, Math.min(firstOf(was), firstOf(is)));
            boolean hadCodes = was != null && was.codes().first() <= first;
            boolean hasCodes = is != null && is.codes().first() <= first;
            long last = Math.min(endOf(was, hadCodes), endOf(is, hasCodes));
            add(new CodeRange(first, last), hadCodes ? was.periods() : List.of(), hasCodes ? is.periods() : List.of());
            inEarlier += hadCodes && was.codes().last() == last ? 1 : 0;
            inLater += hasCodes && is.codes().last() == last ? 1 : 0;
            next = last + 1;
        }
        changes.addAll(open);
        return changes;
    }

    private static long firstOf(Span span) {
        return span == null ? Long.MAX_VALUE : span.codes().first();
    }

    private static long endOf(Span span, boolean hasBegun) {
        if (span == null) {
            return Long.MAX_VALUE;
        }
        return hasBegun ? span.codes().last() : span.codes().first() - 1;
    }

    private void add(CodeRange codes, List<Period> were, List<Period> are) {
        List<DayChange> found = were.equals(are) ? List.of() : differences(codes, were, are);
        if (goesOn(codes, found)) {
            List<DayChange> longer = new ArrayList<>();
            for (DayChange each : open) {
                CodeRange joined = new CodeRange(each.codes().first(), codes.last());
                longer.add(new DayChange(joined, each.days(), each.before(), each.after()));
            }
            open = longer;
        } else {
            changes.addAll(open);
            open = found;
        }
    }

    private boolean goesOn(CodeRange codes, List<DayChange> found) {
        if (found.isEmpty() || found.size() != open.size()) {
            return false;
        }
        CodeRange before = open.get(0).codes();
        if (before.last() + 1 != codes.first() || !format.areEnds(before.last(), codes.first())) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            DayChange one = open.get(i);
            DayChange other = found.get(i);
            if (!one.days().equals(other.days())
                    || !one.before().equals(other.before())
                    || !one.after().equals(other.after())) {
                return false;
            }
        }
        return true;
    }

    private static List<DayChange> differences(CodeRange codes, List<Period> were, List<Period> are) {
        TreeSet<Integer> days = new TreeSet<>();
        days.add(Days.ALWAYS.first());
        for (List<Period> periods : List.of(were, are)) {
            for (Period period : periods) {
                days.add(period.days().first());
                if (period.days().hasLast()) {
                    days.add(period.days().last() + 1);
                }
            }
        }
        List<DayChange> found = new ArrayList<>();
        for (int first : days) {
            Integer behind = days.higher(first);
            String was = path(were, first);
            String is = path(are, first);
            if (!was.equals(is)) {
                int last = behind == null ? Days.ALWAYS.last() : behind - 1;
                found.add(new DayChange(codes, new Days(first, last), was, is));
            }
        }
        return found;
    }

    private static String path(List<Period> periods, int day) {
        for (Period period : periods) {
            if (period.days().contains(day)) {
                return period.path();
            }
        }
        return "";
    }
}
