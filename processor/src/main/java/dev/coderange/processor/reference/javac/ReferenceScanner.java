package dev.coderange.processor.reference.javac;

import com.sun.source.tree.Tree;
import com.sun.source.tree.TreeVisitor;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

/**
 * Shows every tree of one top-level class to the checks, from the outside in. A check that fails costs its own
 * tree alone: what lies inside it and beside it is still checked.
 */
final class ReferenceScanner extends TreePathScanner<Void, Void> {

    private final TreeVisitor<Void, TreePath> checks;
    private final Failures failures;

    /**
     * @param checks asked about each tree, with the path of what the tree stands in
     */
    ReferenceScanner(TreeVisitor<Void, TreePath> checks, Failures failures) {
        this.checks = checks;
        this.failures = failures;
    }

    /** Checks a declaration and everything in it. */
    void scanAll(TreePath declaration) {
        check(declaration.getLeaf(), declaration.getParentPath());
        try {
            scan(declaration, null);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failures.tell(declaration, e);
        }
    }

    @Override
    public Void scan(Tree tree, Void unused) {
        if (tree != null) {
            TreePath parent = getCurrentPath();
            check(tree, parent);
            try {
                super.scan(tree, unused);
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
                failures.tell(new TreePath(parent, tree), e);
            }
        }
        return null;
    }

    private void check(Tree tree, TreePath parent) {
        try {
            tree.accept(checks, parent);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failures.tell(new TreePath(parent, tree), e);
        }
    }
}
