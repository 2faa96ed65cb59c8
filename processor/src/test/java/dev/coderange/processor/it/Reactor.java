package dev.coderange.processor.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * The reactor under test.
 *
 * @param root the folder of its root POM
 * @param pom what the root POM says
 * @param processorJar the shaded jar
 */
public record Reactor(Path root, Model pom, Path processorJar) {

    /** The reactor that the running build has told us of. */
    public static Reactor current() throws IOException {
        Path root = Path.of(property("coderange.reactor")).toRealPath();
        return new Reactor(root, readPom(root.resolve("pom.xml")), Path.of(property("coderange.processor.jar")));
    }

    /** A system property that the build sets. */
    public static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("run this by mvn verify, which sets the system property " + name);
        }
        return value;
    }

    /** The version of every artifact of the reactor. */
    public String version() {
        return pom.getVersion();
    }

    /** The POM that the processor is published with. */
    Path processorPom() {
        return root.resolve("processor/target/dependency-reduced-pom.xml");
    }

    /** What a POM says, nothing inherited. */
    static Model readPom(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new MavenXpp3Reader().read(in);
        } catch (XmlPullParserException e) {
            throw new IOException("cannot read " + file, e);
        }
    }
}
