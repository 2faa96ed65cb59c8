package dev.coderange.processor.reference.javac;

import com.sun.source.tree.Tree;
import com.sun.source.tree.TreeVisitor;
import com.sun.source.util.TreePath;
import dev.coderange.processor.testing.InterceptedCall;

/** Checks that fail at every tree of one kind, and do their work at all others. */
final class PlantedFailure {

    private PlantedFailure() {}

    @SuppressWarnings("unchecked")
    static TreeVisitor<Void, TreePath> at(Tree.Kind kind, TreeVisitor<Void, TreePath> checks, Throwable failure) {
        return InterceptedCall.on(TreeVisitor.class, checks, call -> {
            if (((Tree) call.arguments()[0]).getKind() == kind) {
                throw failure;
            }
            return call.proceed();
        });
    }
}
