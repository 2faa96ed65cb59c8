package dev.coderange.processor.reference.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.text.CrashReport;
import javax.tools.Diagnostic;

/** Reports that a check failed: once per compilation, since one report is enough to find the fault. */
final class Failures {

    private final Trees trees;
    private boolean isTold;

    Failures(Trees trees) {
        this.trees = trees;
    }

    /** Reports a check that failed at a tree. */
    void tell(TreePath where, Throwable failure) {
        tell(where.getCompilationUnit(), where.getLeaf(), failure);
    }

    /** Reports a failure that belongs to a whole file. */
    void tell(CompilationUnitTree unit, Throwable failure) {
        tell(unit, unit, failure);
    }

    private void tell(CompilationUnitTree unit, Tree tree, Throwable failure) {
        if (isTold) {
            return;
        }
        try {
            // Mandatory, since older versions of Maven's compiler plugin ask javac to leave out all other warnings.
            trees.printMessage(
                    Diagnostic.Kind.MANDATORY_WARNING,
                    CrashReport.ofCheck(failure).reported(),
                    tree,
                    unit);
            isTold = true;
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failure.addSuppressed(e); // the stack may be full; whoever called this tries again from further out
        }
    }
}
