package dev.coderange.processor.reference.javac;

import com.sun.source.tree.Tree;
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

/** Finds the constants that an expression may have as its value: by its branches, its locals, and loops. */
final class PossibleValues {

    /** More than anybody writes by hand; locals of locals could multiply without end. */
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
        if (path.getLeaf().getKind() == Tree.Kind.IDENTIFIER) {
            collectVariable(path, into);
        }
        for (TreePath branch : Branches.of(path, folder)) {
            into.addAll(of(branch));
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
