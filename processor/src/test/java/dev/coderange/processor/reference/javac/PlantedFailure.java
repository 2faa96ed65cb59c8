package dev.coderange.processor.reference.javac;

import com.sun.source.tree.Tree;
import com.sun.source.tree.TreeVisitor;
import com.sun.source.util.TreePath;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Checks that fail at every tree of one kind, and do their work at all others. */
final class PlantedFailure {

    private PlantedFailure() {}

    @SuppressWarnings("unchecked")
    static TreeVisitor<Void, TreePath> at(Tree.Kind kind, TreeVisitor<Void, TreePath> checks, Throwable failure) {
        return (TreeVisitor<Void, TreePath>) Proxy.newProxyInstance(
                PlantedFailure.class.getClassLoader(),
                new Class<?>[] {TreeVisitor.class},
                (proxy, method, arguments) -> {
                    if (((Tree) arguments[0]).getKind() == kind) {
                        throw failure;
                    }
                    try {
                        return method.invoke(checks, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
