package dev.coderange.processor.reference.javac;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.Tree;
import com.sun.source.tree.TreeVisitor;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import dev.coderange.processor.reference.Corpus;
import dev.coderange.processor.reference.ReferenceCorpusIT;
import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.InterceptedCall;
import dev.coderange.processor.testing.Libraries;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The whole corpus of references, with a check that fails at every tree of one kind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailingCheckIT {

    private static final String REPORT = "[coderange] A code reference here was not checked, because Coderange failed.";

    @TempDir
    Path dir;

    @Test
    void failureAtOneKindOfTreeCostsTheFindingsAtThoseTreesAlone() throws IOException {
        Path types = dir.resolve("types");
        ReferenceCorpusIT.withTypes(types).compile().orFail();
        new Corpus("references/corpus", false).addTo(new Consumer(dir.resolve("corpus")));
        Map<Tree.Kind, Set<String>> byKind = new TreeMap<>();
        Set<String> all =
                violations(types.resolve("classes"), (checks, diagnostics) -> noting(byKind, checks, diagnostics));
        assertThat(byKind.keySet()).hasSizeGreaterThan(60);
        assertThat(all).hasSizeGreaterThan(200);

        for (Tree.Kind kind : byKind.keySet()) {
            Set<String> expected = new TreeSet<>(all);
            expected.removeAll(byKind.get(kind));

            Set<String> actual = violations(
                    types.resolve("classes"),
                    (checks, diagnostics) -> PlantedFailure.at(kind, checks, new IllegalStateException("planted")));

            assertThat(actual.stream().filter(violation -> violation.contains(REPORT)))
                    .as("reports of failures at %s", kind)
                    .hasSize(1);
            assertThat(actual).as("violations where %s fails", kind).containsAll(expected);
        }
    }

    /** The places and texts of what is said about the corpus. */
    private Set<String> violations(Path types, Watch watch) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-d",
                    dir.resolve("out").toString(),
                    "-Xmaxerrs",
                    "10000",
                    "-Xmaxwarns",
                    "10000",
                    "-processorpath",
                    dir.toString(),
                    "-classpath",
                    classPath(types));
            Files.createDirectories(dir.resolve("out"));
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources()));
            task.addTaskListener(new AnalysisListener(
                    task, failures -> Session.of(task, failures), checks -> watch.over(checks, diagnostics)));
            task.call();
        }
        Set<String> violations = new TreeSet<>();
        diagnostics.getDiagnostics().forEach(diagnostic -> violations.add(text(diagnostic)));
        return violations;
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber()
                + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(dir.resolve("corpus"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String classPath(Path types) {
        return Stream.concat(Stream.of(types), Libraries.all().stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Stands between the scanner and the checks of a class. */
    private interface Watch {
        TreeVisitor<Void, TreePath> over(
                TreeVisitor<Void, TreePath> checks, DiagnosticCollector<JavaFileObject> diagnostics);
    }

    /** Checks that note, for each kind of tree that they are shown, what they say at such trees. */
    @SuppressWarnings("unchecked")
    private static TreeVisitor<Void, TreePath> noting(
            Map<Tree.Kind, Set<String>> byKind,
            TreeVisitor<Void, TreePath> checks,
            DiagnosticCollector<JavaFileObject> diagnostics) {
        return InterceptedCall.on(TreeVisitor.class, checks, call -> {
            int before = diagnostics.getDiagnostics().size();
            Object result = call.proceed();
            List<Diagnostic<? extends JavaFileObject>> said = diagnostics.getDiagnostics();
            Set<String> noted = byKind.computeIfAbsent(((Tree) call.arguments()[0]).getKind(), kind -> new TreeSet<>());
            said.subList(before, said.size()).forEach(diagnostic -> noted.add(text(diagnostic)));
            return result;
        });
    }
}
