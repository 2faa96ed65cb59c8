package dev.coderange.processor.reference.javac;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** A checker that fails. */
class AnalysisListenerTest {

    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

    @Test
    void exceptionIsOneWarningAndTheBuildGoesOn() {
        boolean success = compile(task -> {
            throw new IllegalStateException("no such luck");
        });

        assertThat(success).isTrue();
        assertThat(diagnostics.getDiagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.getKind()).isEqualTo(Diagnostic.Kind.WARNING);
            assertThat(diagnostic.getMessage(Locale.ROOT))
                    .startsWith(
                            "[coderange] Code references are no longer checked in this compilation: the checker failed"
                                    + " with java.lang.IllegalStateException: no such luck at ")
                    .endsWith(". The build goes on; please report this.");
        });
    }

    @Test
    void compilerThatLacksSomethingIsOneWarningToo() {
        boolean success = compile(task -> {
            throw new NoSuchMethodError("getNothing");
        });

        assertThat(success).isTrue();
        assertThat(diagnostics.getDiagnostics()).hasSize(1);
    }

    @Test
    void nothingIsLeftBehindByACompilation() {
        compile(Session::of);

        assertThat(System.getProperties().stringPropertyNames())
                .noneMatch(name -> name.startsWith("dev.coderange.plugin"));
    }

    private boolean compile(Function<JavacTask, Session> sessions) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        diagnostics,
                        List.of("-proc:none", "-processorpath", "/nowhere", "-d", System.getProperty("java.io.tmpdir")),
                        null,
                        List.of(source("One"), source("Two")));
        task.addTaskListener(new AnalysisListener(task, sessions));
        return task.call();
    }

    private static JavaFileObject source(String name) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return "class " + name + " {}";
            }
        };
    }
}
