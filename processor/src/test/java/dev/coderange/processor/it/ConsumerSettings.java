package dev.coderange.processor.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.settings.Profile;
import org.apache.maven.settings.Repository;
import org.apache.maven.settings.RepositoryPolicy;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.io.xpp3.SettingsXpp3Reader;
import org.apache.maven.settings.io.xpp3.SettingsXpp3Writer;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * The global settings of the running build, and one more remote repository: the local repository of that build. So the
 * consumers download only what it has not downloaded. It is asked before all others, and lacks nothing that a
 * repository of files needs but the checksums.
 */
final class ConsumerSettings {

    private static final String ID = "outer-repository";

    private ConsumerSettings() {}

    static void write(Path file) throws IOException {
        Settings settings = read(Path.of(Reactor.property("coderange.maven.globalSettings")));
        Profile profile = new Profile();
        profile.setId(ID);
        profile.addRepository(outerRepository());
        profile.addPluginRepository(outerRepository());
        settings.addProfile(profile);
        settings.addActiveProfile(ID);
        try (Writer writer = Files.newBufferedWriter(file)) {
            new SettingsXpp3Writer().write(writer, settings);
        }
    }

    private static Settings read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new Settings();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new SettingsXpp3Reader().read(in);
        } catch (XmlPullParserException e) {
            throw new IOException("cannot read " + file, e);
        }
    }

    private static Repository outerRepository() {
        RepositoryPolicy policy = new RepositoryPolicy();
        policy.setChecksumPolicy("ignore");
        Repository repository = new Repository();
        repository.setId(ID);
        repository.setUrl(
                Path.of(Reactor.property("coderange.maven.repository")).toUri().toString());
        repository.setReleases(policy);
        return repository;
    }
}
