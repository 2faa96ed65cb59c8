package dev.coderange.processor.reference.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.reference.language.Suppression;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.Tag;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Reports violations in one compilation unit: at most one at a position, and none where they are suppressed. */
final class TreeReporter {

    private final Trees trees;
    private final Set<CompilationUnitTree> told;
    private final CompilationUnitTree unit;
    private final Set<Long> reported = new HashSet<>();

    TreeReporter(Session session, CompilationUnitTree unit) {
        this.trees = session.trees();
        this.told = session.told();
        this.unit = unit;
    }

    void report(TreePath path, References references, Said violation) {
        Tree shown = start(path.getLeaf());
        if (references == References.OFF || isSuppressed(path, violation.kind())) {
            return;
        }
        if (reported.add(trees.getSourcePositions().getStartPosition(unit, shown))) {
            Diagnostic.Kind kind = references == References.WARNING ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
            String message = told.add(unit) ? violation.reportedExplainingTag() : violation.reported();
            trees.printMessage(kind, message, shown, unit);
        }
    }

    /** What an expression begins with: javac would point at the operator, and at the last dot of a name. */
    private static Tree start(Tree tree) {
        if (tree instanceof ParenthesizedTree parenthesized) {
            return start(parenthesized.getExpression());
        }
        if (tree instanceof TypeCastTree cast) {
            return start(cast.getExpression());
        }
        if (tree instanceof BinaryTree binary) {
            return start(binary.getLeftOperand());
        }
        return tree instanceof MemberSelectTree select ? start(select.getExpression()) : tree;
    }

    private boolean isSuppressed(TreePath path, Tag tag) {
        Element outermost = null;
        for (TreePath each = path; each != null; each = each.getParentPath()) {
            switch (each.getLeaf().getKind()) {
                case CLASS, INTERFACE, ENUM, ANNOTATION_TYPE, RECORD, METHOD, VARIABLE -> {
                    Element element = trees.getElement(each);
                    if (element != null && Suppression.isOn(element, tag)) {
                        return true;
                    }
                    outermost = element == null ? outermost : element;
                }
                default -> {
                    // declares nothing
                }
            }
        }
        return outermost != null && Suppression.isAround(outermost, tag);
    }
}
