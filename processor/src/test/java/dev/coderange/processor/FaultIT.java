package dev.coderange.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import dev.coderange.processor.testing.ProcessorJar;
import dev.coderange.processor.testing.SampleData;
import dev.coderange.processor.testing.WithFiler;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Filer;
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
    void diskThatIsFullIsNoFaultOfOurs() {
        Outcome outcome = compile((method, arguments) -> {
            if (method.equals("createSourceFile") && arguments[0].toString().endsWith("Ranges")) {
                throw new IOException("No space left on device");
            }
        });

        assertThat(outcome.messages())
                .containsExactly(
                        Message.error(
                                AT,
                                "keys.json: the generated type com.acme.KeysRanges cannot be written: No space left on device"));
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
        return consumer.processor(new WithFiler(ProcessorJar.newProcessor(), filer -> watched(filer, before)))
                .compile();
    }

    private static Filer watched(Filer filer, Before before) {
        return (Filer) Proxy.newProxyInstance(
                FaultIT.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                    before.call(method.getName(), arguments);
                    try {
                        return method.invoke(filer, Arrays.copyOf(arguments, arguments.length));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Sees a call of the filer before it is made. */
    private interface Before {
        void call(String method, Object[] arguments) throws IOException;
    }
}
