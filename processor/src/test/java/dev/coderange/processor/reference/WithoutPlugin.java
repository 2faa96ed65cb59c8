package dev.coderange.processor.reference;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A build tool, for a process of its own, that loads the processors itself and gives javac no path to find a plugin on.
 * Its arguments are the processor's jar, the class path, an output folder and the sources; it prints a line a message.
 */
final class WithoutPlugin {

    private WithoutPlugin() {}

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<Processor> processors = new ArrayList<>();
            ServiceLoader.load(Processor.class, loader).forEach(processors::add);
            List<File> sources = new ArrayList<>();
            for (String source : List.of(arguments).subList(3, arguments.length)) {
                sources.add(new File(source));
            }
            List<String> options = List.of("-classpath", arguments[1], "-d", arguments[2], "-proc:full");
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    Runtime.version().feature() < 21 ? options.subList(0, 4) : options,
                    null,
                    files.getJavaFileObjectsFromFiles(sources));
            task.setProcessors(processors);
            task.call();
        }
        diagnostics
                .getDiagnostics()
                .forEach(
                        diagnostic -> System.out.println(diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber()
                                + " " + diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT)));
    }
}
