package dev.coderange.processor.reference.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TreeVisitor;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.language.CheckedAnnotations.UnreadableSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;

/**
 * Checks each class once javac has attributed it. Whatever goes wrong in here is no reason to stop a build, nor to
 * leave anything else unchecked: it costs the tree it happened at, and is told once.
 */
final class AnalysisListener implements TaskListener {

    private final JavacTask task;
    private final Function<Failures, Session> sessions;
    private final UnaryOperator<TreeVisitor<Void, TreePath>> checks;
    private Failures failures;
    private Session session;

    AnalysisListener(JavacTask task) {
        this(task, failures -> Session.of(task, failures), UnaryOperator.identity());
    }

    /**
     * For tests, with parts that can fail.
     *
     * @param sessions makes what the checks of the compilation share; asked until it has given one
     * @param checks stands between the scanner and the checks of each class
     */
    AnalysisListener(
            JavacTask task, Function<Failures, Session> sessions, UnaryOperator<TreeVisitor<Void, TreePath>> checks) {
        this.task = task;
        this.sessions = sessions;
        this.checks = checks;
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getCompilationUnit() != null) {
            analyzed(event.getCompilationUnit(), event.getTypeElement());
        }
    }

    private void analyzed(CompilationUnitTree unit, TypeElement type) {
        if (failures == null) {
            failures = new Failures(Trees.instance(task));
        }
        try {
            if (session == null) {
                session = sessions.apply(failures);
            }
            check(unit, type);
            for (UnreadableSet set : session.annotations().takeUnreadableSets()) {
                session.trees().printMessage(set.kind(), set.said().reported(), unit, unit);
            }
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failures.tell(unit, e);
        }
    }

    private void check(CompilationUnitTree unit, TypeElement type) {
        TreePath root = new TreePath(unit);
        for (Tree declaration : unit.getTypeDecls()) {
            TreePath path = new TreePath(root, declaration);
            if (declaration instanceof ClassTree && session.trees().getElement(path) == type) {
                scan(unit, path);
                return;
            }
        }
        // No class of the unit: its package or its module, which can have annotations of their own.
        if (unit.getTypeDecls().isEmpty() && unit.getPackage() != null) {
            scan(unit, new TreePath(root, unit.getPackage()));
        }
    }

    private void scan(CompilationUnitTree unit, TreePath declaration) {
        TreeVisitor<Void, TreePath> visitor = checks.apply(new TreeChecks(session, unit, declaration));
        new ReferenceScanner(visitor, failures).scanAll(declaration);
    }
}
