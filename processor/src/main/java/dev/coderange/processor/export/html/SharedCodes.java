package dev.coderange.processor.export.html;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Finds the codes that siblings claim together, ascending for each group of siblings. */
final class SharedCodes {

    private final List<Shared> found = new ArrayList<>();

    private SharedCodes() {}

    static List<Shared> of(Contents contents) {
        var shared = new SharedCodes();
        for (List<Entry> siblings : contents.siblings()) {
            if (siblings.size() > 1) {
                shared.add(siblings);
            }
        }
        return shared.found;
    }

    private void add(List<Entry> siblings) {
        List<Span> claims = new ArrayList<>();
        List<Span> held = new ArrayList<>();
        for (Entry entry : siblings) {
            entry.category().declared().forEach(codes -> claims.add(new Span(codes, entry.index())));
            RangeSet.of(entry.category().ranges()).ranges().forEach(codes -> held.add(new Span(codes, entry.index())));
        }
        claims.sort(Span.ASCENDING);
        held.sort(Span.ASCENDING);
        int group = found.size();
        var claiming = new Window(claims);
        var holding = new Window(held);
        for (CodeRange codes : claimedTwice(claims)) {
            addParts(codes, claiming.meeting(codes), holding.meeting(codes), group);
        }
    }

    /** The codes of several claims, ascending. */
    private static List<CodeRange> claimedTwice(List<Span> claims) {
        List<CodeRange> twice = new ArrayList<>();
        long reached = -1;
        for (Span claim : claims) {
            CodeRange codes = claim.codes();
            if (codes.first() <= reached) {
                twice.add(new CodeRange(codes.first(), Math.min(reached, codes.last())));
            }
            reached = Math.max(reached, codes.last());
        }
        return RangeSet.of(twice).ranges();
    }

    /** Divides codes that are claimed several times where the claims or the owner change. */
    private void addParts(CodeRange codes, List<Span> near, List<Span> owners, int group) {
        var starts = new TreeSet<Long>(List.of(codes.first()));
        for (List<Span> spans : List.of(near, owners)) {
            for (Span span : spans) {
                starts.add(Math.max(codes.first(), span.codes().first()));
                if (span.codes().last() < codes.last()) {
                    starts.add(span.codes().last() + 1);
                }
            }
        }
        for (Long start : starts) {
            Long next = starts.higher(start);
            var part = new CodeRange(start, next == null ? codes.last() : next - 1);
            List<Span> owner = meeting(part, owners);
            add(
                    new Shared(
                            part,
                            meeting(part, near),
                            owner.isEmpty() ? -1 : owner.get(0).entry()),
                    group);
        }
    }

    private void add(Shared part, int group) {
        int end = found.size() - 1;
        if (end >= group) {
            Shared before = found.get(end);
            if (before.codes().last() + 1 == part.codes().first()
                    && before.owner() == part.owner()
                    && before.claims().equals(part.claims())) {
                var joined = new CodeRange(before.codes().first(), part.codes().last());
                found.set(end, new Shared(joined, part.claims(), part.owner()));
                return;
            }
        }
        found.add(part);
    }

    private static List<Span> meeting(CodeRange codes, List<Span> spans) {
        List<Span> meeting = new ArrayList<>();
        for (Span span : spans) {
            if (span.codes().meets(codes)) {
                meeting.add(span);
            }
        }
        return meeting;
    }

    /** Walks along ascending spans, so that none is looked at again when it has ended. */
    private static final class Window {

        private final List<Span> ascending;
        private final List<Span> open = new ArrayList<>();
        private int next;

        Window(List<Span> ascending) {
            this.ascending = ascending;
        }

        /** Those that meet codes, which lie behind the codes that were asked for before. */
        List<Span> meeting(CodeRange codes) {
            open.removeIf(span -> span.codes().last() < codes.first());
            while (next < ascending.size() && ascending.get(next).codes().first() <= codes.last()) {
                Span span = ascending.get(next++);
                if (span.codes().last() >= codes.first()) {
                    open.add(span);
                }
            }
            return List.copyOf(open);
        }
    }
}
