package dev.coderange.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** What only javac's syntax trees tell about places in the sources. Other compilers have none, and do without. */
public final class SourceTrees {

    private final Optional<Trees> trees;

    /** The trees of a compilation, if its compiler has any. */
    public SourceTrees(ProcessingEnvironment environment) {
        trees = trees(environment);
    }

    /** The compiler's own way to them, if it is javac and shows it. */
    public Optional<Trees> trees() {
        return trees;
    }

    /** Whether the compiler is javac and shows it. */
    boolean areKnown() {
        return trees.isPresent();
    }

    /** Where an element stands, such as {@code src/com/acme/Codes.java:12}; empty where that cannot be known. */
    public Optional<String> place(Element element) {
        return trees.map(known -> known.getPath(element)).map(this::place);
    }

    private String place(TreePath path) {
        CompilationUnitTree unit = path.getCompilationUnit();
        long start = trees.orElseThrow().getSourcePositions().getStartPosition(unit, path.getLeaf());
        return unit.getSourceFile().getName() + ":" + unit.getLineMap().getLineNumber(start);
    }

    /**
     * Prints a message at one of several equal annotations of an element: javac finds no place in a container that
     * nobody wrote, and would print it at the element.
     *
     * @return whether it was printed
     */
    boolean printAtRepeated(Diagnostic.Kind kind, String text, Subject subject) {
        OptionalInt index = subject.index();
        Optional<TreePath> path = index.isEmpty() ? Optional.empty() : trees.map(all -> all.getPath(subject.element()));
        if (path.isEmpty()) {
            return false;
        }
        CompilationUnitTree unit = path.get().getCompilationUnit();
        List<? extends AnnotationTree> annotations = annotations(path.get(), subject);
        if (annotations.size() < 2 || index.getAsInt() >= annotations.size()) {
            return false;
        }
        trees.orElseThrow().printMessage(kind, text, value(annotations.get(index.getAsInt())), unit);
        return true;
    }

    private List<? extends AnnotationTree> annotations(TreePath path, Subject subject) {
        List<? extends AnnotationTree> written = path.getLeaf() instanceof ClassTree type
                ? type.getModifiers().getAnnotations()
                : path.getCompilationUnit().getPackageAnnotations();
        Element type = subject.annotation().getAnnotationType().asElement();
        return written.stream()
                .filter(annotation -> type.equals(trees.orElseThrow()
                        .getElement(new TreePath(new TreePath(path, annotation), annotation.getAnnotationType()))))
                .toList();
    }

    private static Tree value(AnnotationTree annotation) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree assignment
                    && assignment.getVariable().toString().equals("value")) {
                return assignment.getExpression();
            }
        }
        return annotation;
    }

    /** A build tool may wrap its environment so that it is not known as javac's. */
    private static Optional<Trees> trees(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }
}
