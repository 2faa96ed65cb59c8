package dev.coderange.example.benchmark.lookup;

import dev.coderange.example.benchmark.data.Span;
import java.util.List;
import java.util.Map;

/**
 * A set that can be looked up.
 *
 * @param data which set
 * @param spans its ranges, in order and free of overlaps, as read without the processor
 * @param classifiers what is generated under each form that the set is measured with
 */
public record Subject(DataName data, List<Span> spans, Map<Form, GeneratedClassifier> classifiers) {

    /**
     * How many codes a loop looks up: past what a branch predictor can learn, and still inside a second-level cache.
     */
    public static final int KEYS = 1 << 16;

    /**
     * A way of looking up, bound to the codes of a pattern.
     *
     * @throws IllegalArgumentException if the way does not take codes in that form
     */
    public Loop loop(Way way, Input input, KeyPattern pattern) {
        long[] numbers = pattern.draw(spans, data.first(), data.last(), KEYS);
        return input == Input.ARRAY
                ? new BulkWays(this).loop(way, numbers)
                : new SingleWays(this).loop(way, input, numbers);
    }

    /** What is generated when the consumer asks for nothing. */
    GeneratedClassifier classifier() {
        return under(Form.AUTO);
    }

    /** What is generated under a form that the set is measured with. */
    GeneratedClassifier under(Form form) {
        return classifiers.get(form);
    }

    PeerData peers() {
        return new PeerData(spans, classifier().constants());
    }

    DirectTable table() {
        return peers().table(data.first(), data.last(), classifier().constants());
    }

    IllegalArgumentException unsuited(Way way, Input input) {
        return new IllegalArgumentException(way + " does not look up " + input.label() + " codes of " + data.label());
    }
}
