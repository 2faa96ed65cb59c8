package dev.coderange.processor.reference.processing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.InterceptedCall;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceProcessorIT {

    @TempDir
    Path dir;

    @Test
    void itsOwnFailureIsOneWarningAndTheBuildGoesOn() {
        Outcome outcome = failing(new IllegalStateException("planted"));

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.messages())
                .singleElement()
                .extracting(Message::text)
                .asString()
                .startsWith("[coderange] A code reference here was not checked, because Coderange failed.")
                .contains("java.lang.IllegalStateException: planted at ");
    }

    @Test
    void aClassThatAnUnknownCompilerLacksIsNoReasonToStopEither() {
        Outcome outcome = failing(new NoClassDefFoundError("com/example/Absent"));

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.messages()).hasSize(1);
    }

    private Outcome failing(Throwable planted) {
        return new Consumer(dir)
                .source("com/acme/One.java", "package com.acme; class One { static final int CODE = 1; }")
                .source("com/acme/Two.java", "package com.acme; class Two { }")
                .processor(InterceptedCall.inEnvironment(new ReferenceProcessor(), asked -> {
                    if (asked.isOf("getElementUtils")) {
                        throw planted;
                    }
                    return asked.proceed();
                }))
                .compileWithEcj();
    }
}
