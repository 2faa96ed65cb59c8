package dev.coderange.example.exports.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages that the program makes, as a user would have it make them. */
final class AtlasJar {

    static final Path RADIOLOGY = Path.of("../../data/radiology.json");
    static final Path CLINIC = Path.of("src/main/resources/clinic.json");

    private static final Path JAR = Path.of(System.getProperty("coderange.processor.jar"));
    private static final Path FOLDER = Path.of(System.getProperty("exports.output"), "html");

    private AtlasJar() {}

    /** Where pages and pictures are left. */
    static Path file(String name) throws IOException {
        return Files.createDirectories(FOLDER).resolve(name);
    }

    /** The page of a data file. */
    static Path page(String name, Path data, String... more) throws IOException, InterruptedException {
        Path page = file(name + ".html");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "export",
                data.toString(),
                "--to",
                "html",
                "--out",
                page.toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue());
        }
        return page;
    }

    /** The page of radiology beside that of an edition which never was. */
    static Path comparison() throws IOException, InterruptedException {
        Path old = file("radiology-old.json");
        Files.writeString(
                old,
                Files.readString(RADIOLOGY)
                        .replace("\"edition\": \"1\"", "\"edition\": \"0\"")
                        .replace("\"71045-71555\"", "\"71010-71555\"")
                        .replace("\"73000-73225\"", "\"73000-73180\"")
                        .replace("\"77046-77067\"", "\"77051-77067\"")
                        .replace("\"id\": \"CARDIAC\"", "\"id\": \"HEART\""));
        return page("comparison", RADIOLOGY, "--against", old.toString());
    }
}
