package dev.coderange.processor.reference.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.Failure;
import dev.coderange.processor.reference.PluginMark;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Has each class checked when javac has attributed it. Whatever goes wrong in here is no reason to stop a build: it is
 * said once, and no more is checked in this compilation.
 */
final class AnalysisListener implements TaskListener {

    private final JavacTask task;
    private final Function<JavacTask, Session> sessions;
    private Session session;
    private boolean failed;

    /**
     * @param sessions makes what the checks of the compilation share; asked once, when there is something to check
     */
    AnalysisListener(JavacTask task, Function<JavacTask, Session> sessions) {
        this.task = task;
        this.sessions = sessions;
    }

    @Override
    public void started(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.ANNOTATION_PROCESSING) {
            PluginMark.set();
        }
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.ANNOTATION_PROCESSING) {
            PluginMark.clear();
        }
        if (event.getKind() != TaskEvent.Kind.ANALYZE || failed) {
            return;
        }
        try {
            if (session == null) {
                session = sessions.apply(task);
            }
            check(event.getCompilationUnit(), event.getTypeElement());
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failed = true;
            warn(event.getCompilationUnit(), e);
        }
    }

    private void check(CompilationUnitTree unit, TypeElement type) {
        if (!session.hasSets() || unit == null) {
            return;
        }
        TreePath root = new TreePath(unit);
        for (Tree declaration : unit.getTypeDecls()) {
            TreePath path = new TreePath(root, declaration);
            if (declaration instanceof ClassTree && session.trees().getElement(path) == type) {
                new ReferenceScanner(session, unit, path).scan(path, null);
                return;
            }
        }
        // No class of the unit: its package or its module, which can have annotations of their own.
        if (unit.getTypeDecls().isEmpty() && unit.getPackage() != null) {
            TreePath path = new TreePath(root, unit.getPackage());
            new ReferenceScanner(session, unit, path).scan(path, null);
        }
    }

    private void warn(CompilationUnitTree unit, Throwable failure) {
        try {
            Trees.instance(task).printMessage(Diagnostic.Kind.WARNING, Failure.message(failure), unit, unit);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            failure.addSuppressed(e); // there is nobody left to tell
        }
    }
}
