package dev.coderange.processor.reference.language;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.model.ShapeParser;
import dev.coderange.processor.model.ShapedFormat;
import dev.coderange.processor.reference.CheckedSet;
import dev.coderange.processor.reference.RangeText;
import java.util.ArrayList;
import java.util.List;

/** Reads the code set that a generated annotation carries back out of it; see {@code CheckedCode}. */
final class SetReader {

    private static final String CONTINUED = "+";

    private final CodeFormat format;

    private SetReader(CodeFormat format) {
        this.format = format;
    }

    /**
     * Reads a {@code @CheckedCode}.
     *
     * @throws IllegalArgumentException if it is not one that this version knows
     */
    static CheckedSet read(AnnotationMembers carrier) {
        CodeFormat format = format(carrier.strings("format"));
        List<Level> levels = carrier.strings("levels").stream().map(Level::new).toList();
        List<Entry> roots = new SetReader(format).entries(carrier.strings("categories"));
        List<Category> categories = roots.stream().map(Entry::category).toList();
        CodeSet set = new CodeSet(carrier.string("set"), "", "", "", format, levels, categories);
        return new CheckedSet(set, references(carrier));
    }

    private static References references(AnnotationMembers carrier) {
        List<String> named = carrier.strings("references");
        return named.isEmpty() ? References.ERROR : References.valueOf(named.get(0));
    }

    private static CodeFormat format(List<String> texts) {
        if (texts.equals(List.of(IntegerFormat.TEXT))) {
            return new IntegerFormat();
        }
        return new ShapedFormat(texts.stream().map(ShapeParser::parse).toList());
    }

    /** A category whose children are not all read yet. */
    private record Entry(int level, String id, List<CodeRange> ranges, List<Entry> children) {
        Category category() {
            List<Category> below = children.stream().map(Entry::category).toList();
            return new Category(id, id, "", ranges, ranges, below);
        }
    }

    private List<Entry> entries(List<String> lines) {
        List<Entry> roots = new ArrayList<>();
        List<Entry> open = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(CONTINUED)) {
                String rest = line.substring(CONTINUED.length()).strip();
                open.get(open.size() - 1).ranges().addAll(ranges(rest));
                continue;
            }
            String[] parts = line.split(" ", -1);
            int level = Integer.parseInt(parts[0]);
            if (level > open.size()) {
                throw new IllegalArgumentException("a category without its parent: " + line);
            }
            List<CodeRange> own = new ArrayList<>(parts.length < 3 ? List.of() : ranges(parts[2]));
            Entry entry = new Entry(level, parts[1], own, new ArrayList<>());
            open.subList(level, open.size()).clear();
            (level == 0 ? roots : open.get(level - 1).children()).add(entry);
            open.add(entry);
        }
        return roots;
    }

    /** Ranges joined by commas; where they go on in the next entry, a comma is last too. */
    private List<CodeRange> ranges(String text) {
        RangeText read = RangeText.read(text.endsWith(",") ? text.substring(0, text.length() - 1) : text, format);
        if (read.fault().isPresent()) {
            throw new IllegalArgumentException(text + " " + read.fault().get());
        }
        return read.ranges();
    }
}
