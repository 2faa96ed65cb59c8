package dev.coderange.processor.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Where the consumers' builds run, below {@code processor/target}: copies of the projects, and a local repository of
 * their own that our artifacts are copied into.
 *
 * <p>Our artifacts lie nowhere else, so neither do the builds leave anything of ours in the user's repository, nor can
 * they take a stale copy out of it.
 */
public final class MavenSandbox {

    private final Reactor reactor;
    private final Path folder;

    private MavenSandbox(Reactor reactor) {
        this.reactor = reactor;
        this.folder = reactor.root().resolve("processor/target");
    }

    /** A sandbox that holds the artifacts as they are now. */
    public static MavenSandbox prepare() throws IOException {
        MavenSandbox sandbox = new MavenSandbox(Reactor.current());
        sandbox.publishArtifacts();
        ConsumerSettings.write(sandbox.globalSettings());
        return sandbox;
    }

    /** The local repository of the consumers' builds. */
    Path repository() {
        return folder.resolve("it-repository");
    }

    /** The settings that the consumers' builds have in the place of the global ones. */
    Path globalSettings() {
        return folder.resolve("it-settings.xml");
    }

    /** A jar in the consumers' repository. */
    Path jar(String group, String artifact, String version) {
        return repository()
                .resolve(group.replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + ".jar");
    }

    /** A jar of ours in the consumers' repository. */
    public Path jar(String artifact) {
        return jar("dev.coderange", artifact, reactor.version());
    }

    /**
     * A fresh copy of {@code src/it/<name>}. Each {@code @property@} in a POM is replaced by what the root POM says, so
     * that the consumers' plugins are pinned, and in the same place as ours.
     */
    public MavenProject project(String name) throws IOException {
        return project(name, name);
    }

    /** A fresh copy as above, in a folder of another name, so that there can be several. */
    public MavenProject project(String name, String copyName) throws IOException {
        return copy(reactor.root().resolve("processor/src/it").resolve(name), copyName);
    }

    /**
     * A fresh copy of {@code example/<name>}, in a folder of another name, without what a user's build has left there.
     */
    public MavenProject example(String name, String copyName) throws IOException {
        return copy(reactor.root().resolve("example").resolve(name), copyName);
    }

    private MavenProject copy(Path source, String copyName) throws IOException {
        Path copy = folder.resolve("it").resolve(copyName);
        delete(copy);
        // Maven looks for .mvn in the folders above too, and would find our own options there.
        Files.createDirectories(folder.resolve("it/.mvn"));
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = source.relativize(file);
                if (StreamSupport.stream(relative.spliterator(), false).anyMatch(part -> part.endsWith("target"))) {
                    continue;
                }
                Path place = copy.resolve(relative.toString());
                Files.createDirectories(place.getParent());
                if (file.endsWith("pom.xml")) {
                    Files.writeString(place, filtered(Files.readString(file)));
                } else {
                    Files.copy(file, place);
                }
            }
        }
        return new MavenProject(this, copy);
    }

    private String filtered(String text) {
        String filtered = text.replace("@project.version@", reactor.version());
        for (String name : reactor.pom().getProperties().stringPropertyNames()) {
            filtered = filtered.replace(
                    "@" + name + "@", reactor.pom().getProperties().getProperty(name));
        }
        return filtered;
    }

    private void publishArtifacts() throws IOException {
        delete(repository().resolve("dev/coderange"));
        publish("coderange-parent", reactor.root().resolve("pom.xml"), "pom");
        for (String module : List.of("annotations", "runtime", "data")) {
            String artifact = "coderange-" + module;
            Path source = reactor.root().resolve(module);
            publish(artifact, source.resolve("pom.xml"), "pom");
            publish(artifact, source.resolve("target/" + artifact + "-" + reactor.version() + ".jar"), "jar");
        }
        publish("coderange-processor", reactor.processorPom(), "pom");
        publish("coderange-processor", reactor.processorJar(), "jar");
    }

    private void publish(String artifact, Path file, String extension) throws IOException {
        Path place = jar("dev.coderange", artifact, reactor.version())
                .resolveSibling(artifact + "-" + reactor.version() + "." + extension);
        Files.createDirectories(place.getParent());
        Files.copy(file, place);
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
