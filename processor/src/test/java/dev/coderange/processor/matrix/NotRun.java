package dev.coderange.processor.matrix;

import java.util.List;
import java.util.Optional;

/**
 * What the matrix may leave out.
 *
 * @param subject what is left out
 * @param on where
 * @param reason why
 */
record NotRun(String subject, String on, String reason) {

    /** The list. Whatever is left out and does not stand here fails. */
    static List<NotRun> allowed() {
        return List.of(
                new NotRun("everything", "JDK 17", "the running JDK is a later one, and no 17 lies beside it"),
                new NotRun("everything", "JDK 21", "no JDK 21 lies beside the running one"),
                new NotRun("everything", "JDK 25", "no JDK 25 lies beside the running one"),
                new NotRun("neighbors, kapt, Maven", "JDK 21", "17 and 25 stand for what lies between"),
                new NotRun("ecj, oldest", "JDK 21", "it cannot read the class files of a JDK so much younger"),
                new NotRun("ecj, oldest", "JDK 25", "it cannot read the class files of a JDK so much younger"),
                new NotRun("kapt, in two orders", "every JDK", "it runs processors and is none: there is no order"));
    }

    /** Its line in the list. */
    static Optional<NotRun> of(String subject, String on) {
        return allowed().stream()
                .filter(line -> line.subject().equals(subject) && line.on().equals(on))
                .findFirst();
    }
}
