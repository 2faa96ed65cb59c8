package dev.coderange.example.benchmark.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sources such as a billing system has, as many as are asked for: of four kinds of class, of which two hand codes to
 * checked parameters and two have nothing to check.
 *
 * @param sources the files
 * @param lines how many lines they have
 */
record GeneratedProject(List<Path> sources, int lines) {

    private static final List<String> KINDS = List.of("Claim", "Schedule", "Parser", "Report");

    /** The ends of ranges of the radiology data, so that each code from one to the other lies in a category. */
    private static final int FIRST_CODE = 70_010;

    private static final int CODES = 6_000;

    static GeneratedProject write(Path folder, int files) throws IOException {
        Files.createDirectories(folder);
        List<String> templates = new ArrayList<>();
        for (String kind : KINDS) {
            templates.add(template(kind));
        }
        List<Path> sources = new ArrayList<>();
        int lines = 0;
        for (int i = 0; i < files; i++) {
            String source = templates
                    .get(i % KINDS.size())
                    .replace("${n}", Integer.toString(i))
                    .replace("${code}", code(7 * i))
                    .replace("${other}", code(11 * i));
            lines += (int) source.lines().count();
            sources.add(Files.writeString(folder.resolve(KINDS.get(i % KINDS.size()) + i + ".java"), source));
        }
        return new GeneratedProject(List.copyOf(sources), lines);
    }

    private static String code(int place) {
        return Integer.toString(FIRST_CODE + place % CODES);
    }

    private static String template(String kind) throws IOException {
        try (InputStream template = GeneratedProject.class.getResourceAsStream(kind + ".txt")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
