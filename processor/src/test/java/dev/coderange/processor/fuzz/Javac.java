package dev.coderange.processor.fuzz;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import dev.coderange.processor.testing.Libraries;
import dev.coderange.processor.testing.ProcessorJar;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * javac with the processor as it ships, for thousands of compilations: one class loader for all of them, sources and
 * output in memory, and each compilation on a thread of its own, so that one that hangs is told.
 */
final class Javac {

    /** What a compilation may take on a machine that is busy with something else. */
    private static final Duration MOST = Duration.ofSeconds(120);

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final ClassLoader ours = ProcessorJar.newProcessor().getClass().getClassLoader();
    /** One for all compilations: opening the platform's classes takes as long as compiling. */
    private final StandardJavaFileManager platform =
            COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    /**
     * @param emptyFolder where class files would go; nothing is written there
     * @param libraries what consumers have on their class path beside our own jars
     */
    Javac(Path emptyFolder, Path... libraries) {
        List<Path> classPath = new ArrayList<>(Libraries.all());
        classPath.addAll(List.of(libraries));
        try {
            platform.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            platform.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(emptyFolder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came of a compilation.
     *
     * @param success what javac says
     * @param said everything that was reported, in its order
     * @param generated the generated sources by path
     * @param classes the class files by binary name
     * @param rest what was printed past the reports; empty as a rule
     * @param thrown what came out of javac instead of an answer
     * @param cpu the processor time that it took
     */
    record Run(
            boolean success,
            List<Said> said,
            Map<String, String> generated,
            Map<String, byte[]> classes,
            String rest,
            Optional<Throwable> thrown,
            Duration cpu) {

        List<Said> errors() {
            return that(Said::isError);
        }

        List<Said> that(Predicate<Said> condition) {
            return said.stream().filter(condition).toList();
        }

        ClassLoader loader() {
            return new MemoryFiles.Loader(classes);
        }
    }

    /** Compiles sources, by path, with the processor and the plugin. */
    Run compile(Map<String, String> sources, String... options) {
        return watched(sources, List.of(options), true);
    }

    /** Compiles sources, by path, with nothing of ours, but with a processor that does nothing. */
    Run compileAlone(Map<String, String> sources, String... options) {
        return watched(sources, List.of(options), false);
    }

    private Run watched(Map<String, String> sources, List<String> options, boolean isOurs) {
        FutureTask<Run> run = new FutureTask<>(() -> run(sources, options, isOurs));
        Thread thread = new Thread(null, run, "javac", 4 << 20);
        thread.setDaemon(true);
        thread.start();
        try {
            return run.get(MOST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            AssertionError hangs = new AssertionError("javac hangs");
            hangs.setStackTrace(thread.getStackTrace());
            throw hangs;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Run run(Map<String, String> sources, List<String> options, boolean isOurs) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter rest = new StringWriter();
        MemoryFiles files = new MemoryFiles(platform);
        boolean success = false;
        Throwable thrown = null;
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            JavacTask task = (JavacTask) COMPILER.getTask(
                    new PrintWriter(rest), files, diagnostics, options, null, MemoryFiles.sources(sources));
            if (isOurs) {
                task.setProcessors(ServiceLoader.load(Processor.class, ours));
                ServiceLoader.load(Plugin.class, ours).forEach(plugin -> plugin.init(task));
            } else {
                task.setProcessors(List.of(new Idle()));
            }
            success = task.call();
        } catch (RuntimeException | Error e) { // whatever comes out of javac is what is looked for
            thrown = e;
        }
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return new Run(
                success,
                Said.all(diagnostics.getDiagnostics()),
                files.generated(),
                files.classes(),
                rest.toString(),
                Optional.ofNullable(thrown),
                Duration.ofNanos(after - before));
    }

    /** Any processor changes how far javac goes after an error; this one does nothing else. */
    @SupportedAnnotationTypes("*")
    private static final class Idle extends AbstractProcessor {

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }
    }
}
