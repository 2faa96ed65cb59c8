package dev.coderange.processor.reference.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.javac.LocalValues.Source;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Finds the constants of which an expression has one: by its branches, those of the locals it names, and loops. */
final class PossibleValues {

    /** Whoever chooses between more constants has them in a table, and locals of locals would make ever more. */
    private static final int MOST = 1_000;

    private final Trees trees;
    private final LocalValues locals;
    private final ConstantFolder folder;
    private final WrittenElements elements;
    private final Map<Tree, Set<Object>> known = new IdentityHashMap<>();

    PossibleValues(Trees trees, LocalValues locals, ConstantFolder folder, WrittenElements elements) {
        this.trees = trees;
        this.locals = locals;
        this.folder = folder;
        this.elements = elements;
    }

    /** The constants that are certain to be among the values of an expression; branches that have none are left out. */
    Set<Object> of(TreePath path) {
        Set<Object> values = known.get(path.getLeaf());
        if (values == null) {
            known.put(path.getLeaf(), Set.of()); // for what stands in its own value, which does not compile
            Set<Object> found = new LinkedHashSet<>();
            collect(path, found);
            values = Collections.unmodifiableSet(found);
            known.put(path.getLeaf(), values);
        }
        return values;
    }

    private void collect(TreePath path, Set<Object> into) {
        Optional<Object> constant = folder.fold(path);
        if (constant.isPresent() || into.size() > MOST) {
            constant.ifPresent(into::add);
            return;
        }
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree parenthesized) {
            into.addAll(of(new TreePath(path, parenthesized.getExpression())));
        } else if (tree instanceof TypeCastTree cast && CodeConstraints.keepsCodes(cast.getType())) {
            into.addAll(of(new TreePath(path, cast.getExpression())));
        } else if (tree instanceof AssignmentTree assignment) {
            into.addAll(of(new TreePath(path, assignment.getExpression())));
        } else if (tree instanceof ConditionalExpressionTree conditional) {
            collectBranches(path, conditional, into);
        } else if (tree instanceof SwitchExpressionTree) {
            SwitchResults.of(path).forEach(result -> into.addAll(of(result)));
        } else if (tree.getKind() == Tree.Kind.IDENTIFIER) {
            collectVariable(path, into);
        }
    }

    private void collectBranches(TreePath path, ConditionalExpressionTree conditional, Set<Object> into) {
        TreePath chosen = folder.chosen(path, conditional);
        if (chosen != null) {
            into.addAll(of(chosen));
        } else {
            into.addAll(of(new TreePath(path, conditional.getTrueExpression())));
            into.addAll(of(new TreePath(path, conditional.getFalseExpression())));
        }
    }

    private void collectVariable(TreePath path, Set<Object> into) {
        Element variable = trees.getElement(path);
        if (variable == null) {
            return;
        }
        for (Source source : locals.sources(variable, path)) {
            if (source.assignment() == null) {
                of(source.value()).forEach(value -> into.add(ConstantFolder.ofType(variable.asType(), value)));
            }
        }
        for (TreePath element : elements.givenTo(variable, path)) {
            of(element).forEach(value -> into.add(ConstantFolder.ofType(variable.asType(), value)));
        }
    }
}
