package dev.coderange.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.ForkedJavac;
import dev.coderange.processor.testing.InterceptedCall;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import dev.coderange.processor.testing.ProcessorJar;
import dev.coderange.processor.testing.SampleData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilers and build tools that do not keep to the book. */
class FaultIT {

    private static final String AT = "src/com/acme/package-info.java:1:13";

    @TempDir
    Path dir;

    private Consumer consumer;

    @BeforeEach
    void consumer() {
        consumer = new Consumer(dir)
                .asks("com.acme", "keys.json")
                .resource("keys.json", SampleData.set("Keys", "10000-10009"));
    }

    @Test
    void exceptionThatNobodyForesawIsOneErrorThatSaysWhatToReport() {
        Outcome outcome = compile((method, arguments) -> {
            if (method.equals("createSourceFile")) {
                throw new IllegalStateException("no such luck");
            }
        });

        assertThat(outcome.messages()).singleElement().satisfies(message -> {
            assertThat(message.place()).isEqualTo(AT);
            assertThat(message.text())
                    .startsWith(
                            "keys.json for package com.acme: this is a fault in Coderange, not in your data or sources."
                                    + " Please report it with the data file and this message: Coderange 0.1.0, Java "
                                    + Runtime.version() + ", java.lang.IllegalStateException: no such luck at ");
        });
    }

    @Test
    void endlessRecursionIsOneErrorToo() {
        Outcome outcome = compile((method, arguments) -> {
            if (method.equals("createSourceFile")) {
                throw new StackOverflowError();
            }
        });

        assertThat(outcome.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .contains("this is a fault in Coderange", "java.lang.StackOverflowError"));
    }

    @Test
    void faultOutsideOfEveryRequestIsToldOnceHoweverManyRoundsThereAre() {
        Processor real = ProcessorJar.newProcessor();
        RoundEnvironment broken = InterceptedCall.on(RoundEnvironment.class, null, call -> {
            throw new IllegalStateException("no such luck");
        });

        Outcome outcome = consumer.processor(InterceptedCall.on(Processor.class, real, call -> {
                    if (call.isOf("process")) {
                        call.arguments()[1] = broken;
                    }
                    return call.proceed();
                }))
                .compile();

        assertThat(outcome.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .startsWith("@CodeRanges: this is a fault in Coderange, not in your data or sources.")
                        .contains("java.lang.IllegalStateException: no such luck at "));
    }

    @Test
    void causeIsReportedTooOnOneLineWithNothingInvisible() {
        Outcome outcome = compile((method, arguments) -> {
            if (method.equals("createSourceFile")) {
                throw new IllegalStateException("out\u202ewards", new IOException("in\nwards"));
            }
        });

        assertThat(outcome.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .contains(
                                "java.lang.IllegalStateException: out\\u202ewards at ",
                                " caused by java.io.IOException: in\\nwards at ")
                        .doesNotContain("\n", "\u202e"));
    }

    @Test
    void memoryThatRunsOutIsOneErrorThatSaysHowToGetMore() {
        for (Error fault : List.of(
                new OutOfMemoryError("Java heap space"),
                new ExceptionInInitializerError(new OutOfMemoryError("Java heap space")))) {
            Outcome outcome = compile((method, arguments) -> {
                if (method.equals("createSourceFile")) {
                    throw fault;
                }
            });

            assertThat(outcome.messages())
                    .containsExactly(Message.error(
                            AT,
                            "keys.json for package com.acme: the compiler ran out of memory (Java heap space, with at most "
                                    + Runtime.getRuntime().maxMemory() / (1 << 20)
                                    + " MB of heap). Give it more: javac -J-Xmx1g, MAVEN_OPTS=-Xmx1g, or"
                                    + " org.gradle.jvmargs=-Xmx1g. [coderange:out-of-memory]"));
        }
    }

    @Test
    void memoryThatRunsOutWhileDataIsReadIsOneErrorToo() throws Exception {
        consumer.resource("keys.json", SampleData.set("Keys", "10000-10009") + " ".repeat(24 << 20));

        ForkedJavac.Result result = new ForkedJavac(dir)
                .options("-J-Xmx32m", "-Acoderange.data=" + dir.resolve("classes"))
                .compile();

        assertThat(result.output())
                .contains("error: keys.json for package com.acme: the compiler ran out of memory (Java heap space, with"
                        + " at most 3");
        assertThat(result.errors()).isEqualTo(1);
    }

    @Test
    void fileThatChangesWhileItIsReadIsRefused() {
        Outcome outcome = compileWithFiler(this::truncating);

        assertThat(outcome.messages())
                .containsExactly(Message.error(
                        AT,
                        "keys.json: The data file cannot be read: " + dir.resolve("classes/keys.json")
                                + " changed while it was read. Build again when nothing writes to it."
                                + " [coderange:file-changed]"));
    }

    /** A filer whose files lose their second half once their first is read. */
    private Filer truncating(Filer filer) {
        return InterceptedCall.on(Filer.class, filer, lookup -> {
            Object found = lookup.proceed();
            return lookup.isOf("getResource") && lookup.arguments()[2].equals("keys.json")
                    ? truncating((FileObject) found)
                    : found;
        });
    }

    private FileObject truncating(FileObject found) {
        return InterceptedCall.on(FileObject.class, found, opening -> {
            if (!opening.isOf("openInputStream")) {
                return opening.proceed();
            }
            InputStream stream = (InputStream) opening.proceed();
            Path file = dir.resolve("classes/keys.json");
            byte[] half = new byte[(int) Files.size(file) / 2];
            stream.readNBytes(half, 0, half.length);
            Files.write(file, half);
            return new SequenceInputStream(new ByteArrayInputStream(half), stream);
        });
    }

    @Test
    void diskThatIsFullIsNoFaultOfOurs() {
        Outcome outcome = compile((method, arguments) -> {
            if (method.equals("createSourceFile") && arguments[0].toString().endsWith("Ranges")) {
                throw new IOException("No space left on device");
            }
        });

        assertThat(outcome.messages())
                .containsExactly(Message.error(
                        AT,
                        "keys.json: The generated type com.acme.KeysRanges cannot be written: No space left on device."
                                + " See that this build can write its output folder. [coderange:type-not-written]"));
    }

    @Test
    void diskThatIsFullOfExportsIsNoFaultOfOurs() {
        consumer.options("-Acoderange.export=json");
        Outcome outcome = compile((method, arguments) -> {
            if (method.equals("createResource")) {
                throw new IOException("No space left on device");
            }
        });

        assertThat(outcome.messages())
                .containsExactly(Message.error(
                        AT,
                        "keys.json: The export META-INF/coderange-export/com.acme/Keys.json cannot be written: No space"
                                + " left on device. See that this build can write its output folder."
                                + " [coderange:export-not-written]"));
    }

    @Test
    void locationsThatAFileManagerDoesNotKnowAreEmpty() {
        Outcome outcome = compile((method, arguments) -> {
            if (method.equals("getResource") && arguments[0] == StandardLocation.SOURCE_PATH) {
                throw new IllegalArgumentException("location SOURCE_PATH is not supported");
            }
            if (method.equals("getResource") && arguments[0] == StandardLocation.CLASS_PATH) {
                throw new UnsupportedOperationException();
            }
        });

        assertThat(outcome.orFail().messages()).isEmpty();
    }

    @Test
    void fileIsReadOnceForAllPackagesThatAskForIt() {
        consumer.asks("com.acme.one", "keys.json").asks("com.acme.two", "keys.json");
        List<String> lookups = new ArrayList<>();

        compile((method, arguments) -> {
                    if (method.equals("getResource") && arguments[0] == StandardLocation.CLASS_OUTPUT) {
                        lookups.add(arguments[1] + arguments[2].toString());
                    }
                })
                .orFail();

        assertThat(lookups).containsOnlyOnce("keys.json");
    }

    private Outcome compile(Before before) {
        return compileWithFiler(filer -> InterceptedCall.on(Filer.class, filer, call -> {
            before.call(call.method().getName(), call.arguments());
            return call.proceed();
        }));
    }

    private Outcome compileWithFiler(UnaryOperator<Filer> change) {
        return consumer.processor(InterceptedCall.inEnvironment(
                        ProcessorJar.newProcessor(),
                        asked -> asked.isOf("getFiler") ? change.apply((Filer) asked.proceed()) : asked.proceed()))
                .compile();
    }

    /** Sees a call of the filer before it is made. */
    private interface Before {
        void call(String method, Object[] arguments) throws IOException;
    }
}
