package dev.coderange.processor.locate;

import dev.coderange.processor.locate.Attempt.Step;
import java.util.List;
import java.util.stream.Collectors;

/** What is said about a name that no place holds. */
final class NotFound {

    private NotFound() {}

    static String message(String name, List<Attempt> attempts) {
        StringBuilder text = new StringBuilder("no such data file. Tried: ");
        text.append(attempts.stream()
                .filter(attempt -> attempt.step() != Step.BUILT_IN)
                .map(attempt -> attempt.place().description() + " (" + attempt.path() + ")")
                .collect(Collectors.joining(", ")));
        return text.append(", and the copies inside the processor").toString();
    }
}
