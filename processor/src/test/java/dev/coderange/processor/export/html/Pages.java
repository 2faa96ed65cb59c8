package dev.coderange.processor.export.html;

import dev.coderange.processor.command.input.DataLoader;
import dev.coderange.processor.command.input.LoadedData;
import dev.coderange.processor.compare.EditionComparer;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Level;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Pages of sets that ship, and of sets that tests make. */
final class Pages {

    static final String SHA_256 = "0123456789abcdef".repeat(4);

    private Pages() {}

    static CodeSet radiology() {
        return set("../data/radiology.json");
    }

    static CodeSet clinic() {
        return set("../example/exports/src/main/resources/clinic.json");
    }

    private static CodeSet set(String file) {
        LoadedData data = DataLoader.load(file);
        if (data.hasErrors()) {
            throw new IllegalStateException(data.problems().toString());
        }
        return data.codeSet().orElseThrow();
    }

    static String page(CodeSet set) {
        var out = new StringWriter();
        try {
            AtlasExport.write(set, SHA_256, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static String page(CodeSet set, CodeSet before) {
        var out = new StringWriter();
        try {
            AtlasExport.write(set, SHA_256, new Comparison(before, SHA_256, EditionComparer.compare(before, set)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static Category category(String id, String title, List<CodeRange> ranges, List<Category> children) {
        return new Category(id, title, "What " + title + " is, in a sentence of its own.", ranges, ranges, children);
    }

    static CodeSet integers(List<String> levels, List<Category> categories) {
        return new CodeSet(
                "Made",
                "",
                "2026",
                "",
                new IntegerFormat(),
                levels.stream().map(Level::new).toList(),
                categories);
    }

    /** As many categories on each of three levels as are allowed, and 40,000 ranges. */
    static CodeSet large(int onLevel, int ranges) {
        List<Category> top = new ArrayList<>();
        long next = 1_000;
        for (int i = 0; i < onLevel; i++) {
            List<CodeRange> own = new ArrayList<>();
            for (int k = 0; k < Math.max(1, ranges / onLevel); k++) {
                long first = next + 1 + (i * 31L + k * 17L) % 9;
                next = first + (i * 7L + k) % 40;
                own.add(new CodeRange(first, next));
            }
            String number = i + " of a set that is as large as sets can be";
            Category leaf = category("LEAF_" + i, "Leaf " + number, own, List.of());
            Category part = category("PART_" + i, "Part " + number, own, List.of(leaf));
            top.add(category("SECTION_" + i, "Section " + number, own, List.of(part)));
        }
        return integers(List.of("Section", "Part", "Leaf"), top);
    }

    /** A set of one level whose ranges all hold for some days only. */
    static CodeSet dated(int categories, int rangesOfEach) {
        List<Category> all = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            List<DatedRange> history = new ArrayList<>();
            for (int k = 0; k < rangesOfEach; k++) {
                long first = 10L * (i * rangesOfEach + k);
                history.add(new DatedRange(new CodeRange(first, first + 7), new Days(1_000 + k, 20_000 + i % 50)));
            }
            List<CodeRange> codes = history.stream().map(DatedRange::codes).toList();
            all.add(new Category("C" + i, "", "Category " + i, "", Map.of(), codes, codes, history, List.of()));
        }
        return new CodeSet(
                "Dated",
                "",
                "",
                "",
                new IntegerFormat(),
                List.of(),
                OptionalInt.of(15_000),
                List.of(new Level("Kind")),
                all);
    }
}
