package dev.coderange.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryIT {

    @TempDir
    Path dir;

    @Test
    void annotatedPackageGetsTheTypesOfItsData() throws ReflectiveOperationException {
        Outcome outcome = new Consumer(dir)
                .asks("com.acme", "radiology.json")
                .source(
                        "com/acme/Use.java",
                        "package com.acme; class Use { static final RadiologyCategory X = RadiologyCategory.of(71046); }")
                .compile()
                .orFail();

        assertThat(outcome.generated().keySet())
                .containsExactly(
                        "com/acme/RadiologyCategory.java",
                        "com/acme/RadiologyClassifier.java",
                        "com/acme/RadiologyCode.java",
                        "com/acme/RadiologyRanges.java",
                        "com/acme/RadiologySubcategory.java");
        assertThat(outcome.type("com.acme.RadiologyClassifier")
                        .getMethod("subcategory", int.class)
                        .invoke(null, 71046))
                .hasToString("CHEST");
    }
}
