package dev.coderange.processor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * A consumer's project in its sandbox.
 *
 * @param sandbox where it lies
 * @param folder the folder of its POM
 */
public record MavenProject(MavenSandbox sandbox, Path folder) {

    private static final int TIMEOUT_SECONDS = 300;

    /** A file or folder of the project. */
    public Path path(String relative) {
        return folder.resolve(relative);
    }

    /** A module of the project, as a project of its own. */
    MavenProject module(String name) {
        return new MavenProject(sandbox, path(name));
    }

    /** Runs the Maven, and the JDK, that run this test. */
    public MavenBuild run(String... goals) throws MavenInvocationException {
        return run(Path.of(System.getProperty("java.home")), sandbox.repository(), goals);
    }

    /** Runs the Maven that runs this test on another JDK. */
    public MavenBuild runOn(Path javaHome, String... goals) throws MavenInvocationException {
        return run(javaHome, sandbox.repository(), goals);
    }

    /**
     * Runs the Maven, and the JDK, that run this test, with their own local repository: for goals that use nothing of
     * ours, so that what they download outlasts {@code mvn clean}.
     */
    public MavenBuild runInOuterRepository(String... goals) throws MavenInvocationException {
        return run(
                Path.of(System.getProperty("java.home")),
                Path.of(Reactor.property("coderange.maven.repository")),
                goals);
    }

    private MavenBuild run(Path javaHome, Path repository, String... goals) throws MavenInvocationException {
        List<String> log = new ArrayList<>();
        InvocationRequest request = new DefaultInvocationRequest()
                .setBaseDirectory(folder.toFile())
                .setMavenHome(new File(Reactor.property("maven.home")))
                .setJavaHome(javaHome.toFile())
                .setLocalRepositoryDirectory(repository.toFile())
                .setGlobalSettingsFile(sandbox.globalSettings().toFile())
                .setOffline(Reactor.property("coderange.maven.mode").equals("offline: true"))
                // The repository of files can be read offline too.
                .addArg("-Daether.offline.protocols=file")
                .setBatchMode(true)
                .setNoTransferProgress(true)
                .addArgs(List.of(goals))
                .setMavenOpts(mavenOpts())
                .setOutputHandler(log::add)
                .setErrorHandler(log::add);
        File userSettings = new File(Reactor.property("coderange.maven.userSettings"));
        if (userSettings.exists()) {
            request.setUserSettingsFile(userSettings);
        }
        request.setTimeoutInSeconds(TIMEOUT_SECONDS);
        InvocationResult result = new DefaultInvoker().execute(request);
        assertThat(result.getExecutionException()).as("%s", log).isNull();
        return new MavenBuild(result.getExitCode(), log);
    }

    /**
     * What the user has set, which may be needed to reach a repository, and less compiling than a run of seconds
     * repays.
     */
    private static String mavenOpts() {
        return Objects.requireNonNullElse(System.getenv("MAVEN_OPTS"), "") + " -XX:TieredStopAtLevel=1";
    }
}
