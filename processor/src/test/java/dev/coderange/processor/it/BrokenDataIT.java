package dev.coderange.processor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A build over broken data prints what is wrong with the data, and nothing else. */
class BrokenDataIT {

    private static final int USERS = 10;

    @Test
    void printsTheProblemsOfTheDataAloneThoughTenClassesUseTheTypes() throws Exception {
        MavenProject project = MavenSandbox.prepare().project("broken-data");
        for (int i = 0; i < USERS; i++) {
            writeUser(project, "User" + i);
        }

        MavenBuild build = project.run("compile").failed();

        assertThat(build.diagnostics()).hasSize(2).allMatch(line -> line.contains("/broken/package-info.java:"));
        assertThat(build.diagnostics().get(0)).contains("] fees.json:10:43: ").contains("1099-1000");
        assertThat(build.diagnostics().get(1)).contains("] fees.json:11:30: ").contains("titel");
        assertThat(build.log()).noneMatch(line -> line.contains("cannot find symbol"));
        assertThat(project.path("target/classes/com/example")).doesNotExist();
    }

    private static void writeUser(MavenProject project, String name) throws IOException {
        Files.writeString(project.path("src/main/java/com/example/broken/" + name + ".java"), """
                package com.example.broken;

                class %s {
                    @FeesCode String code = FeesRanges.LABORATORY;
                    FeesChapter chapter = FeesChapter.of("1000");

                    FeesSection section(int code) {
                        return FeesClassifier.chapter(code) == FeesChapter.LABORATORY
                                ? FeesSection.FIRST_VISIT
                                : FeesClassifier.section(code);
                    }
                }
                """.formatted(name));
    }
}
