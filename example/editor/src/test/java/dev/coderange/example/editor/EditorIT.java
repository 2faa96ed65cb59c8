package dev.coderange.example.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.editor.EditorEngine.Marker;
import dev.coderange.example.editor.EditorEngine.Proposal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a person sees who types against the generated types in an editor that is built on Eclipse's engine. */
final class EditorIT {

    private static final Path REACTOR =
            Path.of(System.getProperty("coderange.reactor")).normalize();
    private static final String VERSION = System.getProperty("coderange.version");

    private static final String[] CATEGORIES = {
        "DIAGNOSTIC_RADIOLOGY",
        "DIAGNOSTIC_ULTRASOUND",
        "RADIOLOGIC_GUIDANCE",
        "BREAST_MAMMOGRAPHY",
        "BONE_AND_JOINT_STUDIES",
        "RADIATION_ONCOLOGY",
        "NUCLEAR_MEDICINE"
    };

    private static final String PACKAGE_INFO = """
            @CodeRanges("radiology.json")
            package com.acme.billing;

            import dev.coderange.annotations.CodeRanges;
            """;

    private static EditorPlatform platform;
    private static EditorEngine.Project billing;

    @BeforeAll
    static void startPlatform() throws Exception {
        Path area = Path.of(System.getProperty("coderange.editor.area"));
        delete(area);
        Files.createDirectories(area);
        platform = EditorPlatform.start(
                Path.of(System.getProperty("coderange.editor.bundles")),
                Path.of(System.getProperty("coderange.editor.driver")),
                area);
        billing = open("billing", Map.of());
    }

    @AfterAll
    static void stopPlatform() throws Exception {
        if (platform != null) {
            platform.stop();
        }
    }

    @Test
    void theBuilderRunsTheProcessorAndTheTypesResolve() {
        billing.save("com/acme/billing/Bill.java", """
                package com.acme.billing;

                class Bill {
                    RadiologyCategory category = RadiologyClassifier.category(71046);
                    String chest = RadiologyRanges.CHEST;
                }
                """);

        // What another test has left half-written in the project has errors of its own.
        assertThat(billing.build())
                .filteredOn(marker -> marker.file().endsWith("/Bill.java"))
                .isEmpty();
    }

    @Test
    void everyCategoryCompletesAfterTheEnum() {
        assertThat(constants(complete("RadiologyCategory category = RadiologyCategory.|;")))
                .containsExactlyInAnyOrder(CATEGORIES);
    }

    @Test
    void aPrefixNarrowsTheCategories() {
        assertThat(constants(complete("RadiologyCategory category = RadiologyCategory.DIAG|;")))
                .containsExactlyInAnyOrder("DIAGNOSTIC_RADIOLOGY", "DIAGNOSTIC_ULTRASOUND");
    }

    @Test
    void everyCategoryCompletesInTheCheckedAnnotation() {
        assertThat(constants(complete("void schedule(@RadiologyCode(category = |) int code) {}")))
                .contains(CATEGORIES);
    }

    @Test
    void everyCategoryCompletesInACaseLabel() {
        assertThat(constants(complete("""
                int fee(RadiologyCategory category) {
                    switch (category) {
                        case |
                    }
                    return 0;
                }"""))).contains(CATEGORIES);
    }

    @Test
    void theHoverShowsTitleAndRanges() {
        String hover = hover("RadiologyCategory category = RadiologyCategory.BREAST_MAM|MOGRAPHY;");

        assertThat(hover).containsIgnoringCase("mammography").contains("77046-77067");
    }

    @Test
    void theHoverOfAMethodSaysWhatItAnswers() {
        assertThat(hover("Object category = RadiologyClassifier.cat|egory(71046);"))
                .containsIgnoringCase("null");
    }

    @Test
    void aMistakeInTheDataIsMarkedAtTheAnnotationOfThePackage() throws IOException {
        EditorEngine.Project project = open("brokenpackage", Map.of("coderange.data", brokenData()));

        assertThat(errors(project.build())).singleElement().satisfies(error -> {
            assertThat(error.file()).isEqualTo("src/com/acme/billing/package-info.java");
            assertThat(PACKAGE_INFO.substring(error.start(), error.end())).contains("radiology.json");
            assertThat(error.message()).startsWith("radiology.json:5:");
        });
    }

    @Test
    void aMistakeInTheDataIsMarkedAtTheAnnotationOfAType() throws IOException {
        EditorEngine.Project project = open("brokentype", Map.of("coderange.data", brokenData()));
        String source = """
                package com.acme.codes;

                import dev.coderange.annotations.CodeRanges;

                @CodeRanges("radiology.json")
                class Codes {}
                """;
        project.save("com/acme/billing/package-info.java", "package com.acme.billing;\n");
        project.save("com/acme/codes/Codes.java", source);

        assertThat(errors(project.build())).singleElement().satisfies(error -> {
            assertThat(error.file()).isEqualTo("src/com/acme/codes/Codes.java");
            assertThat(source.substring(error.start(), error.end())).contains("radiology.json");
            assertThat(error.message()).startsWith("radiology.json:5:");
        });
    }

    /** A folder whose data has a range that runs backwards in line 5. */
    private static String brokenData() throws IOException {
        Path folder = Path.of(System.getProperty("coderange.editor.area"), "data");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("radiology.json"), """
                {
                  "name": "Radiology",
                  "levels": ["Category"],
                  "categories": [
                    { "id": "CHEST", "ranges": ["71555-71045"] }
                  ]
                }
                """);
        return folder.toString();
    }

    private static EditorEngine.Project open(String name, Map<String, String> options) {
        EditorEngine.Project project =
                platform.engine().open(name, List.of(jar("annotations"), jar("runtime")), jar("processor"), options);
        project.save("com/acme/billing/package-info.java", PACKAGE_INFO);
        return project;
    }

    private static Path jar(String module) {
        return REACTOR.resolve(module).resolve("target").resolve("coderange-" + module + "-" + VERSION + ".jar");
    }

    /** What is proposed at the bar in a member of a class beside the generated types. */
    private static List<Proposal> complete(String member) {
        String source = source(member);
        billing.save("com/acme/billing/Typed.java", source.replace("|", ""));
        billing.build();
        return billing.complete("com/acme/billing/Typed.java", source.indexOf('|'));
    }

    private static String hover(String member) {
        String source = source(member);
        billing.save("com/acme/billing/Typed.java", source.replace("|", ""));
        billing.build();
        return billing.hover("com/acme/billing/Typed.java", source.indexOf('|'));
    }

    private static String source(String member) {
        return "package com.acme.billing;\n\nclass Typed {\n" + member + "\n}\n";
    }

    private static List<String> constants(List<Proposal> proposals) {
        return proposals.stream()
                .filter(Proposal::enumConstant)
                .filter(proposal -> proposal.declaringType().equals("com.acme.billing.RadiologyCategory"))
                .map(Proposal::name)
                .distinct()
                .toList();
    }

    private static List<Marker> errors(List<Marker> markers) {
        return markers.stream().filter(Marker::error).toList();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
