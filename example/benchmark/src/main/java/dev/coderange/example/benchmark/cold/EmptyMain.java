package dev.coderange.example.benchmark.cold;

/** The JVM alone: answers with its argument. */
final class EmptyMain {

    private EmptyMain() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        String answer = args[0];
        Answer.print(answer, start);
    }
}
