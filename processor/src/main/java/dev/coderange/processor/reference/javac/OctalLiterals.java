package dev.coderange.processor.reference.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.Finding;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the trap that a code such as {@code 00100}, written as a Java number, means 64. */
final class OctalLiterals {

    private static final Pattern OCTAL = Pattern.compile("0[0-7_]+");

    private final Trees trees;

    OctalLiterals(Trees trees) {
        this.trees = trees;
    }

    /** The finding, with a hint where the value is written in octal. */
    Finding hint(TreePath path, Finding finding) {
        if (!(path.getLeaf() instanceof LiteralTree literal) || !(literal.getValue() instanceof Number value)) {
            return finding;
        }
        Matcher matcher = OCTAL.matcher(source(path));
        if (!matcher.lookingAt()) {
            return finding;
        }
        String written = matcher.group();
        String hint = " Java reads " + written + " as octal, which is " + value + ": leave out the leading zeros.";
        return new Finding(finding.id(), finding.text() + hint);
    }

    /** The source from a tree on; empty where it cannot be had. */
    private CharSequence source(TreePath path) {
        CompilationUnitTree unit = path.getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
        try {
            CharSequence text = unit.getSourceFile().getCharContent(true);
            return start < 0 || start > text.length() ? "" : text.subSequence((int) start, text.length());
        } catch (IOException e) {
            return ""; // the hint is not worth a failure
        }
    }
}
