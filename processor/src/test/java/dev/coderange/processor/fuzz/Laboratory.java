package dev.coderange.processor.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Where inputs are compiled: a folder for their data files, and javac with and without a library of types. */
final class Laboratory {

    /** The package that the library of types is in. */
    static final String BILLING = "com.acme.billing";

    private final Path dataFolder;
    private final Javac javac;
    private final Javac javacWithTypes;

    Laboratory(Path root) {
        try {
            dataFolder = Files.createDirectories(root.resolve("data"));
            Path nothing = Files.createDirectories(root.resolve("nothing"));
            Path library = Files.createDirectories(root.resolve("library"));
            javac = new Javac(nothing);
            javacWithTypes = new Javac(nothing, library);
            writeLibrary(library);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles sources beside one data file. */
    Javac.Run compile(String dataName, byte[] data, Map<String, String> sources, String... options) {
        try {
            Files.write(dataFolder.resolve(dataName), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compile(sources, options);
    }

    /** Compiles sources beside the data file before. */
    Javac.Run compile(Map<String, String> sources, String... options) {
        String[] all = new String[options.length + 1];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = "-Acoderange.data=" + dataFolder;
        return javac.compile(sources, all);
    }

    /** javac for sources that have the types of radiology, and the reference corpus, as a library. */
    Javac withTypes() {
        return javacWithTypes;
    }

    private void writeLibrary(Path library) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        String folder = BILLING.replace('.', '/') + "/";
        sources.put(
                folder + "package-info.java",
                "@dev.coderange.annotations.CodeRanges(\"radiology.json\")\npackage " + BILLING + ";\n");
        Seeds.fixture().forEach((name, text) -> sources.put(folder + name, text));
        write(javac.compile(sources), library);
        Map<String, String> corpus = new TreeMap<>();
        Seeds.corpus().forEach((name, text) -> corpus.put("corpus/" + name, text));
        write(javacWithTypes.compileAlone(corpus), library);
    }

    private static void write(Javac.Run run, Path library) throws IOException {
        if (!run.success()) {
            throw new IllegalStateException("the library does not compile: " + run);
        }
        for (Map.Entry<String, byte[]> type : run.classes().entrySet()) {
            Path file = library.resolve(type.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, type.getValue());
        }
    }
}
