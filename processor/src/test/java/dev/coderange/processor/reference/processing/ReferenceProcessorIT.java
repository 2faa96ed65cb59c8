package dev.coderange.processor.reference.processing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
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
                .processor(new InEnvironmentThatFails(planted))
                .compileWithEcj();
    }

    /** The processor in an environment that fails whenever it is asked for elements. */
    @SupportedAnnotationTypes("*")
    private static final class InEnvironmentThatFails extends AbstractProcessor {

        private final ReferenceProcessor tested = new ReferenceProcessor();
        private final Throwable planted;

        InEnvironmentThatFails(Throwable planted) {
            this.planted = planted;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            tested.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    ReferenceProcessorIT.class.getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("getElementUtils")) {
                            throw planted;
                        }
                        try {
                            return method.invoke(environment, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return tested.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return tested.process(annotations, round);
        }
    }
}
