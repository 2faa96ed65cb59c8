package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapeParser;
import dev.coderange.processor.model.ShapedFormat;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code format}: one shape, a list of shapes, or {@code integer}. */
final class FormatParser {

    /** What {@code format} is where the data does not say. */
    static final CodeFormat DEFAULT = new ShapedFormat(List.of(ShapeParser.parse("NNNNN")));

    /**
     * The generated classes look at the shapes one after another, in methods that hold 64 KB. So many take them to a
     * tenth of that, and a code takes its time already.
     */
    static final int MOST_SHAPES = 100;

    /** So many decide, and no more: a table by longer codes goes by their beginnings. */
    static final int MOST_PLACES = 20;

    private final String ignored;
    private final ProblemCollector problems;
    private final List<Shape> shapes = new ArrayList<>();
    private boolean sound = true;
    private boolean isFull;

    private FormatParser(String ignored, ProblemCollector problems) {
        this.ignored = ignored;
        this.problems = problems;
    }

    /** What {@code format} is where the data does not say, with characters that are ignored. */
    static CodeFormat withoutFormat(String ignored) {
        return ignored.isEmpty() ? DEFAULT : new ShapedFormat(List.of(ShapeParser.parse("NNNNN")), ignored);
    }

    /** The format, or empty, with problems, if it is none. */
    static Optional<CodeFormat> parse(DataNode node, String ignored, ProblemCollector problems) {
        List<DataNode> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        if (items.size() == 1
                && items.get(0) instanceof Text text
                && text.value().equals(IntegerFormat.TEXT)) {
            return Optional.of(new IntegerFormat(ignored));
        }
        if (items.isEmpty()) {
            problems.error(node.position(), RangeMessage.NO_SHAPES.with());
            return Optional.empty();
        }
        if (items.size() > MOST_SHAPES) {
            problems.error(
                    items.get(MOST_SHAPES).position(), RangeMessage.TOO_MANY_SHAPES.with(items.size(), MOST_SHAPES));
            return Optional.empty();
        }
        var parser = new FormatParser(ignored, problems);
        for (DataNode item : items) {
            parser.add(item);
        }
        return parser.sound ? Optional.of(new ShapedFormat(parser.shapes, ignored)) : Optional.empty();
    }

    private void add(DataNode node) {
        Optional<Text> text = TextRules.text("A shape of \"format\"", node, problems);
        if (text.isEmpty()) {
            sound = false;
            return;
        }
        if (text.get().value().equals(IntegerFormat.TEXT)) {
            refuse(node, RangeMessage.INTEGER_BESIDE_SHAPES.with());
            return;
        }
        Shape shape;
        try {
            shape = ShapeParser.parse(text.get().value());
        } catch (ShapeParser.NoShapeException e) {
            refuse(node, e.said());
            return;
        }
        if (shape.width() > MOST_PLACES) {
            refuse(node, RangeMessage.SHAPE_TOO_WIDE.with(Quoted.of(shape.text()), shape.width(), MOST_PLACES));
            return;
        }
        long size = 0;
        for (Shape earlier : shapes) {
            size += earlier.size();
            if (earlier.meets(shape)) {
                String quoted = Quoted.of(shape.text());
                refuse(
                        node,
                        earlier.equals(shape)
                                ? RangeMessage.DUPLICATE_SHAPE.with(quoted)
                                : RangeMessage.AMBIGUOUS_SHAPES.with(Quoted.of(earlier.text()), quoted));
                return;
            }
        }
        if (size > Long.MAX_VALUE - shape.size()) {
            if (!isFull) {
                refuse(node, RangeMessage.TOO_MANY_CODES.with());
            }
            isFull = true;
        } else {
            shapes.add(shape);
        }
    }

    private void refuse(DataNode node, Said said) {
        sound = false;
        problems.error(node.position(), said);
    }
}
