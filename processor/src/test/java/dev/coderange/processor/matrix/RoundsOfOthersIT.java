package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A processor behind ours sees every class. Once all annotations of a round are claimed, compilers pass the round by
 * the processors that come after, and those that look at every class, as the Checker Framework does, leave its classes
 * out.
 */
class RoundsOfOthersIT {

    @TempDir
    Path dir;

    private final Watcher behind = new Watcher();
    private Consumer consumer;

    @BeforeEach
    void write() {
        consumer = new Consumer(dir)
                .asks("com.acme", "radiology.json")
                .source("com/acme/Desk.java", "package com.acme; class Desk { RadiologyCategory category; }")
                .otherProcessor(behind);
    }

    @Test
    void processorBehindOursSeesTheFirstRoundOfJavac() {
        consumer.compile().orFail();

        assertThat(behind.seen).contains("com.acme.Desk", "com.acme.RadiologyCategory");
    }

    @Test
    void processorBehindOursSeesTheFirstRoundOfEcj() {
        consumer.compileWithEcj().orFail();

        assertThat(behind.seen).contains("com.acme.Desk", "com.acme.RadiologyCategory");
    }

    @SupportedAnnotationTypes("*")
    private static final class Watcher extends AbstractProcessor {

        private final List<String> seen = new ArrayList<>();

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            round.getRootElements().forEach(element -> seen.add(element.toString()));
            return false;
        }
    }
}
