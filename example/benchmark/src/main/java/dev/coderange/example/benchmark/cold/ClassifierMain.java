package dev.coderange.example.benchmark.cold;

/** The generated classifier: answers with the subcategory of its argument. */
final class ClassifierMain {

    private ClassifierMain() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        RadiologySubcategory answer = RadiologyClassifier.subcategory(args[0]);
        Answer.print(answer, start);
    }
}
