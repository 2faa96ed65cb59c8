package dev.coderange.example.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cluster as Spark brings it: a master and a worker, which are processes of their own and start executors. */
final class StandaloneCluster implements AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("Starting Spark master at (spark://\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<String> java;
    private final Map<String, String> environment;
    private final Path folder;
    private final List<Process> processes = new ArrayList<>();
    private final String url;

    /**
     * Starts a cluster.
     *
     * @param java the command that runs a class of Spark
     * @param folder where logs and the files of executors go
     */
    StandaloneCluster(List<String> java, Map<String, String> environment, Path folder)
            throws IOException, InterruptedException {
        this.java = java;
        this.environment = environment;
        this.folder = Files.createDirectories(folder);
        try {
            Path log = start("org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", "0");
            this.url = url(log);
            start(
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--cores",
                    "2",
                    "--memory",
                    "2g",
                    "--work-dir",
                    folder.toString(),
                    url);
        } catch (IOException | InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** What {@code --master} takes. */
    String url() {
        return url;
    }

    private Path start(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(java);
        command.add(program);
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(folder, "cluster", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of("SPARK_MASTER_WEBUI_PORT", "0", "SPARK_WORKER_WEBUI_PORT", "0"));
        processes.add(builder.start());
        return log;
    }

    private String url(Path log) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && processes.get(0).isAlive()) {
            Matcher started = STARTED.matcher(Files.readString(log));
            if (started.find()) {
                return started.group(1);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("no master: " + Files.readString(log));
    }

    @Override
    public void close() {
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
