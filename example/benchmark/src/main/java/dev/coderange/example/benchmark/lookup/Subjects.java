package dev.coderange.example.benchmark.lookup;

import dev.coderange.example.benchmark.data.RangeData;
import dev.coderange.example.benchmark.launch.Installation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The sets that have been compiled, each in a folder of its own: the data, a consumer of it, and what the compiler made
 * of both. Built by the JDK that is measured, before anything is.
 *
 * @param folder the folder of those folders
 */
public record Subjects(Path folder) {

    /** The system property that tells a fork the folder. */
    static final String FOLDER = "coderange.benchmark.subjects";

    /** The sets compiled for the benchmarks of an installation. */
    public static Subjects of(Installation installation) {
        return new Subjects(installation.target().resolve("subjects").toAbsolutePath());
    }

    /** The sets that the process which started this JVM has compiled. */
    static Subjects inThisJvm() {
        return new Subjects(Path.of(System.getProperty(FOLDER)));
    }

    /**
     * Compiles the consumer of a set with our processor.
     *
     * @throws IOException if the data cannot be had, or does not compile
     */
    public void compile(DataName data, DataFiles files, Installation installation) throws IOException {
        Path home = home(data);
        Files.createDirectories(home.resolve("data"));
        files.write(data, file(data));
        List<Path> sources = new ArrayList<>();
        for (Form form : data.forms()) {
            sources.addAll(new Consumer(data).write(home.resolve("sources"), form));
        }
        installation.compile(sources, home.resolve("data"), home.resolve("classes"));
    }

    /**
     * Loads a set that has been compiled.
     *
     * @throws IOException if it has not been
     */
    public Subject load(DataName data) throws IOException {
        Map<Form, GeneratedClassifier> classifiers = new EnumMap<>(Form.class);
        for (Form form : data.forms()) {
            classifiers.put(form, adapter(data, form));
        }
        try (InputStream file = Files.newInputStream(file(data))) {
            return new Subject(data, RangeData.read(file, data.numbering()), classifiers);
        }
    }

    /**
     * The classifier of a set that has been compiled, without its data.
     *
     * @throws IOException if the set has not been compiled
     */
    public GeneratedClassifier classifier(DataName data) throws IOException {
        return adapter(data, Form.AUTO);
    }

    /** The range data that a set was compiled from. */
    public Path file(DataName data) {
        return home(data).resolve("data").resolve(data.label() + ".json");
    }

    private GeneratedClassifier adapter(DataName data, Form form) throws IOException {
        URL[] classes = {home(data).resolve("classes").toUri().toURL()};
        ClassLoader loader = new URLClassLoader(classes, Subjects.class.getClassLoader());
        try {
            return (GeneratedClassifier) loader.loadClass(Consumer.adapter(data, form))
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IOException("the set " + data.label() + " has not been compiled in " + home(data), e);
        }
    }

    private Path home(DataName data) {
        return folder.resolve(data.label());
    }
}
