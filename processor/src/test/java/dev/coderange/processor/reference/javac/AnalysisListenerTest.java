package dev.coderange.processor.reference.javac;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.Tree;
import com.sun.source.tree.TreeVisitor;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that fail. */
class AnalysisListenerTest {

    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

    @TempDir
    Path dir;

    @Test
    void exceptionIsToldOnceAndTheBuildGoesOn() {
        boolean success = compile(
                failures -> {
                    throw new IllegalStateException("no such luck");
                },
                UnaryOperator.identity());

        assertThat(success).isTrue();
        assertThat(diagnostics.getDiagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.getKind()).isEqualTo(Diagnostic.Kind.MANDATORY_WARNING);
            assertThat(diagnostic.getMessage(Locale.ROOT))
                    .startsWith(
                            "[coderange] A code reference here was not checked, because Coderange failed. Everything"
                                    + " else is being checked; if this happens again in this compilation, it is not"
                                    + " repeated. Please report this message: Coderange ")
                    .contains("Java " + Runtime.version() + ", java.lang.IllegalStateException: no such luck at dev.")
                    .endsWith(" [coderange:internal-failure]");
        });
    }

    @Test
    void compilerThatLacksSomethingIsToldOnceToo() {
        boolean success = compile(
                failures -> {
                    throw new NoSuchMethodError("getNothing");
                },
                UnaryOperator.identity());

        assertThat(success).isTrue();
        assertThat(diagnostics.getDiagnostics()).hasSize(1);
    }

    @Test
    void stackThatIsFullInTheChecksIsToldOnce() {
        compile(null, checks -> PlantedFailure.at(Tree.Kind.CLASS, checks, new StackOverflowError()));

        assertThat(diagnostics.getDiagnostics())
                .singleElement()
                .satisfies(diagnostic ->
                        assertThat(diagnostic.getMessage(Locale.ROOT)).contains("java.lang.StackOverflowError"));
    }

    private boolean compile(Function<Failures, Session> sessions, UnaryOperator<TreeVisitor<Void, TreePath>> checks) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        diagnostics,
                        List.of("-nowarn", "-proc:none", "-processorpath", "/nowhere", "-d", dir.toString()),
                        null,
                        List.of(source("One"), source("Two")));
        task.addTaskListener(new AnalysisListener(
                task, sessions == null ? failures -> Session.of(task, failures) : sessions, checks));
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
