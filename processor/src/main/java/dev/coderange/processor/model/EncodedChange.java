package dev.coderange.processor.model;

import dev.coderange.processor.model.EditionChange.Reclassified;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The codes that an edition classified anew as the plain text that a generated annotation carries, so that a module
 * with only the generated types is told of them too. Each entry is what the codes were, what they are, and the codes:
 * {@code IMAGING/CHEST IMAGING 71045-71046,71555}; {@code -} stands for no category.
 */
public final class EncodedChange {

    private static final String NO_CATEGORY = "-";

    private EncodedChange() {}

    /**
     * Encodes a change.
     *
     * @param longest how long an entry may be; longer ones go on in another of the same beginning
     */
    public static List<String> encode(List<Reclassified> codes, CodeFormat format, int longest) {
        Map<String, List<CodeRange>> alike = new LinkedHashMap<>();
        for (Reclassified each : codes) {
            String start = encoded(each.before()) + " " + encoded(each.after()) + " ";
            alike.computeIfAbsent(start, any -> new ArrayList<>()).add(each.codes());
        }
        List<String> entries = new ArrayList<>();
        alike.forEach((start, ranges) -> RangeEntries.add(start, ranges, format, longest, entries));
        return entries;
    }

    private static String encoded(String path) {
        return path.isEmpty() ? NO_CATEGORY : path.replace(Stretch.SEPARATOR, "/");
    }

    /**
     * The change again, ascending.
     *
     * @throws IllegalArgumentException if it was encoded by another version, or by hand
     */
    public static List<Reclassified> decode(List<String> entries, CodeFormat format) {
        List<Reclassified> codes = new ArrayList<>();
        for (String entry : entries) {
            String[] parts = entry.split(" ", -1);
            RangeText ranges = RangeText.read(parts[parts.length - 1], format);
            if (parts.length != 3 || ranges.fault().isPresent()) {
                throw new IllegalArgumentException("no change: " + entry);
            }
            for (CodeRange range : ranges.ranges()) {
                codes.add(new Reclassified(range, decoded(parts[0]), decoded(parts[1])));
            }
        }
        codes.sort(
                (one, other) -> Long.compare(one.codes().first(), other.codes().first()));
        return codes;
    }

    private static String decoded(String path) {
        return path.equals(NO_CATEGORY) ? "" : path.replace("/", Stretch.SEPARATOR);
    }
}
