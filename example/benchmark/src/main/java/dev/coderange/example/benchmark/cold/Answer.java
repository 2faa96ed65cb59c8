package dev.coderange.example.benchmark.cold;

/** What a program whose start is measured prints: its answer, and how long it took to it. */
public record Answer(String category, long nanos) {

    /** Prints an answer that has just been found. */
    public static void print(Object category, long start) {
        long nanos = System.nanoTime() - start;
        System.out.println(category + " " + nanos);
    }

    /** Reads what {@link #print} printed. */
    static Answer parse(String output) {
        String[] words = output.strip().split(" ");
        return new Answer(words[0], Long.parseLong(words[1]));
    }
}
