package dev.coderange.example.benchmark.lookup;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The ways that look up a whole array. */
final class BulkWays {

    private final Subject subject;

    BulkWays(Subject subject) {
        this.subject = subject;
    }

    Loop loop(Way way, long[] numbers) {
        int[] codes = Arrays.stream(numbers).mapToInt(Math::toIntExact).toArray();
        GeneratedClassifier classifier = subject.classifier();
        return switch (way) {
            case TABLE_LOAD -> filling(codes, subject.table()::ordinals);
            case CODERANGE_LOOP -> filling(codes, classifier::ordinalsOneByOne);
            case CODERANGE_BULK -> filling(codes, classifier::ordinals);
            case CODERANGE_BULK_BYTES -> fillingBytes(codes, classifier);
            case CODERANGE_COUNTS -> counting(codes, classifier);
            case SWITCH_BULK -> filling(codes, subject.under(Form.SWITCH)::ordinals);
            case TABLE_LOOP -> filling(codes, subject.under(Form.TABLE)::ordinalsOneByOne);
            case TABLE_BULK -> filling(codes, subject.under(Form.TABLE)::ordinals);
            default -> throw subject.unsuited(way, Input.ARRAY);
        };
    }

    private interface Fill {
        void ordinals(int[] codes, int[] into);
    }

    private Loop filling(int[] codes, Fill fill) {
        int[] into = new int[codes.length];
        return new Loop.InBulk(
                () -> {
                    fill.ordinals(codes, into);
                    return into;
                },
                () -> {
                    fill.ordinals(codes, into);
                    return Arrays.stream(into).mapToObj(this::category).toArray();
                });
    }

    private Loop fillingBytes(int[] codes, GeneratedClassifier classifier) {
        byte[] into = new byte[codes.length];
        return new Loop.InBulk(
                () -> {
                    classifier.ordinals(codes, into);
                    return into;
                },
                () -> {
                    classifier.ordinals(codes, into);
                    return IntStream.range(0, into.length)
                            .mapToObj(i -> category(into[i]))
                            .toArray();
                });
    }

    private Loop counting(int[] codes, GeneratedClassifier classifier) {
        return new Loop.InBulk(() -> classifier.counts(codes), () -> {
            throw new UnsupportedOperationException("counts say nothing of single codes");
        });
    }

    private Enum<?> category(int ordinal) {
        return ordinal < 0 ? null : subject.classifier().constants()[ordinal];
    }
}
