package dev.coderange.processor.reference.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.javac.LocalValues.Source;
import dev.coderange.processor.reference.language.CheckedAnnotations;
import dev.coderange.processor.text.ReferenceMessage;
import dev.coderange.processor.text.Said;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Finds codes written as octal numbers: {@code 00100} in Java source is 64. */
final class OctalLiterals {

    /** A value is followed through this many variables, each of which has it from the next. */
    private static final int LONGEST_CHAIN = 20;

    private static final Pattern OCTAL = Pattern.compile("(0[0-7_]+)[lL]?(?![0-9a-zA-Z._])");

    private final Trees trees;
    private final CheckedAnnotations annotations;
    private final LocalValues locals;

    OctalLiterals(Session session, LocalValues locals) {
        this.trees = session.trees();
        this.annotations = session.annotations();
        this.locals = locals;
    }

    /** What is wrong with a whole number that is written in octal, here or where the variable here has it from. */
    Optional<Said> find(TreePath path) {
        return find(path, LONGEST_CHAIN);
    }

    private Optional<Said> find(TreePath path, int chain) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree parenthesized) {
            return find(new TreePath(path, parenthesized.getExpression()), chain);
        }
        if (tree instanceof TypeCastTree cast) {
            return find(new TreePath(path, cast.getExpression()), chain);
        }
        if (tree instanceof LiteralTree literal) {
            return literal.getValue() instanceof Number value ? written(path, value) : Optional.empty();
        }
        return switch (tree.getKind()) {
            case IDENTIFIER, MEMBER_SELECT -> chain == 0 ? Optional.empty() : variable(path, chain - 1);
            default -> Optional.empty();
        };
    }

    private Optional<Said> variable(TreePath path, int chain) {
        Element variable = trees.getElement(path);
        if (variable == null || !annotations.constraints(variable).isEmpty()) {
            return Optional.empty(); // reported where it got its value
        }
        if (variable.getKind() == ElementKind.FIELD) {
            TreePath declaration = trees.getPath(variable); // none for a field out of a class file
            return declaration != null
                            && declaration.getLeaf() instanceof VariableTree field
                            && field.getInitializer() != null
                    ? find(new TreePath(declaration, field.getInitializer()), chain)
                    : Optional.empty();
        }
        List<Source> sources = locals.sources(variable, path);
        return sources.size() == 1 && sources.get(0).assignment() == null
                ? find(sources.get(0).value(), chain)
                : Optional.empty();
    }

    private Optional<Said> written(TreePath path, Number value) {
        Matcher matcher = OCTAL.matcher(source(path));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String octal = matcher.group(1);
        String decimal = octal.replaceFirst("^[0_]+(?=[0-9])", "");
        return Optional.of(ReferenceMessage.OCTAL_LITERAL.with(octal, value, decimal));
    }

    /** The source from a tree on; empty where it cannot be had. */
    private CharSequence source(TreePath path) {
        CompilationUnitTree unit = path.getCompilationUnit();
        long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
        try {
            CharSequence text = unit.getSourceFile().getCharContent(true);
            return start < 0 || start > text.length() ? "" : text.subSequence((int) start, text.length());
        } catch (IOException e) {
            return ""; // the violation is not worth a failure
        }
    }
}
