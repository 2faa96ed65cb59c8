package dev.coderange.example.benchmark.heap;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import dev.coderange.example.benchmark.data.Numbering;
import dev.coderange.example.benchmark.data.RangeData;
import dev.coderange.example.benchmark.data.Span;
import dev.coderange.example.benchmark.lookup.DataName;
import dev.coderange.example.benchmark.lookup.LongLookup;
import dev.coderange.example.benchmark.lookup.Subjects;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Makes one structure in a JVM that has nothing else, and prints the memory that it holds then. */
final class HeapMain {

    /** The structures that are weighed. */
    enum Structure {
        CODERANGE("generated classifier"),
        TREE_MAP("TreeMap"),
        GUAVA("Guava ImmutableRangeMap");

        private final String title;

        Structure(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private HeapMain() {}

    /** Takes the name of a structure, the folder of the compiled sets, and the file of range data. */
    public static void main(String[] args) throws IOException {
        Structure structure = Structure.valueOf(args[0]);
        Path json = Path.of(args[2]);
        if (structure != Structure.CODERANGE) {
            // What reading needs for itself, classes and all, is there before the scales are set to naught.
            read(json);
        }
        long heap = heap();
        long metaspace = metaspace();
        LongLookup lookup = structure == Structure.CODERANGE
                ? new Subjects(Path.of(args[1])).classifier(DataName.IPV4).longs()
                : structure == Structure.GUAVA ? guava(read(json)) : treeMap(read(json));
        long found = ask(lookup);
        System.out.println((heap() - heap) + " " + (metaspace() - metaspace) + " " + found);
        Reference.reachabilityFence(lookup);
    }

    private static List<Span> read(Path json) throws IOException {
        try (InputStream file = Files.newInputStream(json)) {
            return RangeData.read(file, Numbering.INTEGER);
        }
    }

    /** The category is the id, which all ranges of a category share: no enum weighs on this side. */
    private static LongLookup guava(List<Span> spans) {
        Map<String, String> ids = new HashMap<>();
        ImmutableRangeMap.Builder<Long, String> builder = ImmutableRangeMap.builder();
        for (Span span : spans) {
            builder.put(Range.closed(span.first(), span.last()), ids.computeIfAbsent(span.id(), id -> id));
        }
        return builder.build()::get;
    }

    private record Entry(long last, String id) {}

    private static LongLookup treeMap(List<Span> spans) {
        Map<String, String> ids = new HashMap<>();
        TreeMap<Long, Entry> map = new TreeMap<>();
        for (Span span : spans) {
            map.put(span.first(), new Entry(span.last(), ids.computeIfAbsent(span.id(), id -> id)));
        }
        return code -> {
            Map.Entry<Long, Entry> floor = map.floorEntry(code);
            return floor != null && code <= floor.getValue().last()
                    ? floor.getValue().id()
                    : null;
        };
    }

    /** Asks for addresses all over, so that whatever is made on first use has been made; how many have a country. */
    private static long ask(LongLookup lookup) {
        return LongStream.rangeClosed(0, DataName.IPV4.last() >> 12)
                .filter(address -> lookup.get(address << 12) != null)
                .count();
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }
}
