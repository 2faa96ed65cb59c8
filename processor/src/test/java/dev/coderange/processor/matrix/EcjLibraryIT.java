package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Calls into a library that ecj has built. The constructor of an inner class takes the outer object as a parameter that
 * no source names, and compilers do not agree on whether it counts where a class file lists the annotations of
 * parameters: one that counts wrong moves each annotation by one parameter.
 */
class EcjLibraryIT {

    private static final String LIBRARY = """
            package com.acme;

            public class Desk {
                public class Booking {
                    public Booking(@RadiologyCode String code, String room) {}

                    public Booking(int number, String room, @RadiologyCode String code) {}

                    public class Change {
                        public Change(String from, @RadiologyCode String to, String reason) {}
                    }
                }

                public class Shelf<T> {
                    public Shelf(T first, @RadiologyCode String code, T last) {}
                }

                public abstract class Form {
                    protected Form(String title, @RadiologyCode String code) {}
                }

                public static class Bill {
                    public Bill(String room, @RadiologyCode String code) {}
                }
            }
            """;

    private static final List<String> CALLS = List.of(
            "desk.new Booking(\"!77045\", \"77045\")",
            "desk.new Booking(77045, \"77045\", \"!77045\")",
            "booking.new Change(\"77045\", \"!77045\", \"77045\")",
            "desk.new Shelf<>(\"77045\", \"!77045\", \"77045\")",
            "desk.new Form(\"77045\", \"!77045\") {}",
            "new Desk.Bill(\"77045\", \"!77045\")");

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"", "-parameters", "-g"})
    void findingsAreAtTheParametersThatAreAnnotated(String option) {
        Consumer library = library();
        if (!option.isEmpty()) {
            library.options(option);
        }
        library.compileWithEcj().orFail();

        assertFindingsAreWhereTheyBelong();
    }

    @Test
    void itIsTheSameWithALibraryOfJavac() {
        library().compile().orFail();

        assertFindingsAreWhereTheyBelong();
    }

    private Consumer library() {
        return new Consumer(dir.resolve("library"))
                .asks("com.acme", "radiology.json")
                .source("com/acme/Desk.java", LIBRARY);
    }

    /** Of each call the one argument that is marked by {@code !} is reported, and no other. */
    private void assertFindingsAreWhereTheyBelong() {
        StringBuilder source = new StringBuilder("package com.acme.use; import com.acme.Desk;\n"
                + "class Use { void call(Desk desk, Desk.Booking booking) { Object o;\n");
        CALLS.forEach(
                call -> source.append("o = ").append(call.replace("!", "")).append(";\n"));
        source.append("} }\n");

        Outcome outcome = new Consumer(dir.resolve("consumer"))
                .library(dir.resolve("library/classes"))
                .source("com/acme/use/Use.java", source.toString())
                .compile();

        List<String> expected = CALLS.stream()
                .map(call ->
                        "src/com/acme/use/Use.java:" + (CALLS.indexOf(call) + 3) + ":" + ("o = " + call).indexOf("!"))
                .toList();
        assertThat(outcome.errors()).extracting(Message::place).containsExactlyElementsOf(expected);
        assertThat(outcome.errors()).extracting(Message::text).allMatch(text -> text.startsWith("[coderange] 77045 "));
    }
}
