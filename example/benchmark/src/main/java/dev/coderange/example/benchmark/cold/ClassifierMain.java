package dev.coderange.example.benchmark.cold;

import dev.coderange.runtime.CodeCategory;

/** The generated classifier as it comes: answers with the category of a code on a level. */
final class ClassifierMain {

    private ClassifierMain() {}

    public static void main(String[] args) {
        boolean upper = args[1].equals("category");
        long start = System.nanoTime();
        CodeCategory answer = upper ? RadiologyClassifier.category(args[0]) : RadiologyClassifier.subcategory(args[0]);
        Answer.print(answer, start);
    }
}
