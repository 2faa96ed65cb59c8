package dev.coderange.processor.plan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Runs cut into pages of equal size, the last one filled up with no category.
 *
 * @param runs the runs
 * @param size how many places a page has
 */
record Pages(List<Run> runs, long size) implements Iterable<List<Run>> {

    @Override
    public Iterator<List<Run>> iterator() {
        return new Cutter();
    }

    private final class Cutter implements Iterator<List<Run>> {
        private final Iterator<Run> rest = runs.iterator();
        private long left;
        private int index;

        @Override
        public boolean hasNext() {
            return left > 0 || rest.hasNext();
        }

        @Override
        public List<Run> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            List<Run> page = new ArrayList<>();
            for (long free = size; free > 0; ) {
                if (left == 0 && rest.hasNext()) {
                    Run run = rest.next();
                    left = run.length();
                    index = run.index();
                } else if (left == 0) {
                    left = free;
                    index = 0;
                }
                long taken = Math.min(left, free);
                add(page, new Run(taken, index));
                left -= taken;
                free -= taken;
            }
            return List.copyOf(page);
        }

        /** The filling may follow a gap. */
        private void add(List<Run> page, Run run) {
            int end = page.size() - 1;
            if (end >= 0 && page.get(end).index() == run.index()) {
                page.set(end, new Run(page.get(end).length() + run.length(), run.index()));
            } else {
                page.add(run);
            }
        }
    }
}
