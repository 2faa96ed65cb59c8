package dev.coderange.example.benchmark.cold.tables;

import dev.coderange.example.benchmark.cold.Answer;
import dev.coderange.runtime.CodeCategory;

/** The generated classifier under {@code TABLE}: answers with the category of a code on a level. */
public final class TableMain {

    private TableMain() {}

    public static void main(String[] args) {
        boolean upper = args[1].equals("category");
        long start = System.nanoTime();
        CodeCategory answer = upper ? RadiologyClassifier.category(args[0]) : RadiologyClassifier.subcategory(args[0]);
        Answer.print(answer, start);
    }
}
