package dev.coderange.processor.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.it.MavenBuild;
import dev.coderange.processor.it.MavenProject;
import dev.coderange.processor.it.MavenSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.Test;

/** The lines that the README has for Maven, in the parent POM of a project whose data lies in a module of its own. */
class ReadmeBuildIT {

    private static final Pattern COMPILER_PLUGIN =
            Pattern.compile("(?s)<plugin>((?!</plugin>).)*maven-compiler-plugin.*?</plugin>");

    @Test
    void theSameCommandChecksEditedData() throws IOException, MavenInvocationException {
        MavenProject project = projectOfTheReadme();
        project.run("compile").succeeded();
        Path data = project.path("data/src/main/resources/fees.json");
        Files.writeString(data, Files.readString(data).replace("20000-20999", "20000-20899"));

        MavenBuild build = project.run("compile").failed();

        assertThat(build.diagnostics()).singleElement().asString().contains("CheckUp.java:", "[coderange] 20999");
    }

    private static MavenProject projectOfTheReadme() throws IOException {
        List<Page.Block> blocks = Page.of("README.md").blocks("xml");
        assertThat(blocks).hasSize(1);
        MavenProject project = MavenSandbox.prepare().example("codes-module", "readme-build");
        Path pom = project.path("pom.xml");
        Matcher plugin = COMPILER_PLUGIN.matcher(Files.readString(pom));
        assertThat(plugin.results()).hasSize(1);
        Files.writeString(
                pom, plugin.replaceFirst(Matcher.quoteReplacement(blocks.get(0).text())));
        return project;
    }
}
