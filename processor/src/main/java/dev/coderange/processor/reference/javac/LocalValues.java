package dev.coderange.processor.reference.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** The locals of one top-level class that keep the value they are declared with. Looked for when first asked about. */
final class LocalValues {

    private final Trees trees;
    private final TreePath topLevelClass;
    private Map<Element, TreePath> initializers;

    LocalValues(Trees trees, TreePath topLevelClass) {
        this.trees = trees;
        this.topLevelClass = topLevelClass;
    }

    /** What a local that is never assigned again was declared with; null if it is no such local. */
    TreePath initializer(Element variable) {
        if (variable.getKind() != ElementKind.LOCAL_VARIABLE) {
            return null;
        }
        if (initializers == null) {
            Collector collector = new Collector();
            collector.scan(topLevelClass, null);
            initializers = collector.declared;
            initializers.keySet().removeAll(collector.assigned);
        }
        return initializers.get(variable);
    }

    private final class Collector extends TreePathScanner<Void, Void> {

        private final Map<Element, TreePath> declared = new HashMap<>();
        private final Set<Element> assigned = new HashSet<>();

        @Override
        public Void visitVariable(VariableTree variable, Void unused) {
            if (variable.getInitializer() != null) {
                Element element = trees.getElement(getCurrentPath());
                if (element != null && element.getKind() == ElementKind.LOCAL_VARIABLE) {
                    declared.put(element, new TreePath(getCurrentPath(), variable.getInitializer()));
                }
            }
            return super.visitVariable(variable, unused);
        }

        @Override
        public Void visitAssignment(AssignmentTree assignment, Void unused) {
            assigned.add(trees.getElement(new TreePath(getCurrentPath(), assignment.getVariable())));
            return super.visitAssignment(assignment, unused);
        }

        @Override
        public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void unused) {
            assigned.add(trees.getElement(new TreePath(getCurrentPath(), assignment.getVariable())));
            return super.visitCompoundAssignment(assignment, unused);
        }

        @Override
        public Void visitUnary(UnaryTree unary, Void unused) {
            switch (unary.getKind()) {
                case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                    assigned.add(trees.getElement(new TreePath(getCurrentPath(), unary.getExpression())));
                default -> {
                    // assigns nothing
                }
            }
            return super.visitUnary(unary, unused);
        }
    }
}
