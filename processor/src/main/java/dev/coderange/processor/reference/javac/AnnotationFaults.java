package dev.coderange.processor.reference.javac;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.reference.CheckedSet;
import dev.coderange.processor.reference.CodeConstraintReader.Fault;
import dev.coderange.processor.reference.language.CheckedAnnotations;
import dev.coderange.processor.reference.language.CodeTypes;
import dev.coderange.processor.request.RequestReader;
import dev.coderange.processor.text.ReferenceMessage;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Reports checked annotations that ask for what no code can be, or stand where no code can be. */
final class AnnotationFaults {

    private final Trees trees;
    private final CheckedAnnotations annotations;
    private final CodeTypes codeTypes;
    private final TreeReporter reporter;

    AnnotationFaults(Session session, TreeReporter reporter) {
        this.trees = session.trees();
        this.annotations = session.annotations();
        this.codeTypes = session.codeTypes();
        this.reporter = reporter;
    }

    void check(TreePath path, AnnotationTree tree) {
        Element type = trees.getElement(new TreePath(path, tree.getAnnotationType()));
        boolean isInside = !(path.getParentPath().getLeaf() instanceof ModifiersTree);
        TreePath declaration = isInside ? declared(path) : path.getParentPath().getParentPath();
        if (type == null || declaration == null) {
            return;
        }
        if (declaration.getLeaf() instanceof ClassTree) {
            checkRequest(path, type, trees.getElement(declaration));
            return;
        }
        if (!(declaration.getLeaf() instanceof VariableTree || declaration.getLeaf() instanceof MethodTree)) {
            return;
        }
        Element annotated = trees.getElement(declaration);
        if (annotated == null) {
            return;
        }
        for (AnnotationMirror annotation :
                isInside ? CheckedAnnotations.inside(annotated) : annotated.getAnnotationMirrors()) {
            if (annotation.getAnnotationType().asElement().equals(type)) {
                Optional<CheckedSet> set = annotations.set(annotation);
                set.ifPresent(found -> check(path, tree, annotated, annotation, found));
                if (!isInside) {
                    annotations
                            .rivalry(annotated, annotation)
                            .ifPresent(fault -> reporter.report(path, References.ERROR, fault));
                }
            }
        }
    }

    /** The declaration in whose type an annotation stands: {@code List<@RadiologyCode String> codes}. */
    private static TreePath declared(TreePath inside) {
        TreePath path = inside.getParentPath();
        while (path.getLeaf() instanceof AnnotatedTypeTree
                || path.getLeaf() instanceof ParameterizedTypeTree
                || path.getLeaf() instanceof ArrayTypeTree) {
            path = path.getParentPath();
        }
        return path;
    }

    /** Processors are shown no method bodies, so a request there would be ignored in silence. */
    private void checkRequest(TreePath path, Element annotation, Element annotated) {
        if (annotation instanceof TypeElement named
                && named.getQualifiedName().toString().startsWith(RequestReader.ANNOTATION) // or its container's
                && isInsideMethod(annotated)) {
            reporter.report(path, References.ERROR, ReferenceMessage.IGNORED_REQUEST.with());
        }
    }

    private static boolean isInsideMethod(Element type) {
        for (Element each = type; each instanceof TypeElement around; each = each.getEnclosingElement()) {
            if (around.getNestingKind() == NestingKind.LOCAL || around.getNestingKind() == NestingKind.ANONYMOUS) {
                return true;
            }
        }
        return false;
    }

    private void check(
            TreePath path, AnnotationTree tree, Element annotated, AnnotationMirror annotation, CheckedSet set) {
        codeTypes
                .check(annotated, set, CheckedAnnotations.asksForRange(annotation))
                .ifPresent(violation -> reporter.report(path, set.references(), violation));
        for (Fault fault : annotations.read(annotation, set).faults()) {
            TreePath value = fault.member()
                    .flatMap(member -> value(path, tree, member, fault.index()))
                    .orElse(path);
            reporter.report(value, set.references(fault.violation()), fault.violation());
        }
    }

    private static Optional<TreePath> value(TreePath path, AnnotationTree tree, String member, int index) {
        for (ExpressionTree argument : tree.getArguments()) {
            if (argument instanceof AssignmentTree assignment
                    && assignment.getVariable() instanceof IdentifierTree name
                    && name.getName().contentEquals(member)) {
                TreePath value = new TreePath(new TreePath(path, assignment), assignment.getExpression());
                return Optional.of(
                        assignment.getExpression() instanceof NewArrayTree array
                                ? new TreePath(value, array.getInitializers().get(index))
                                : value);
            }
        }
        return Optional.empty();
    }
}
