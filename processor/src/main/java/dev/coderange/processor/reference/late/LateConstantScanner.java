package dev.coderange.processor.reference.late;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.language.Suppression;
import dev.coderange.processor.request.AnnotationMembers;
import dev.coderange.processor.text.ReferenceMessage;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.Tag;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Looks through the annotations of one source, but for those on local variables, which no processor is shown. */
public final class LateConstantScanner extends TreePathScanner<Void, Void> {

    private final Trees trees;
    private final Predicate<TypeElement> isRead;
    private final Predicate<String> isLate;

    /** Where something was said: what a record's component becomes has its annotations, once more each. */
    private final Set<Long> told = new HashSet<>();

    /**
     * A scanner of one source.
     *
     * @param isRead whether another processor reads an annotation; asked of those alone that name a late constant
     * @param isLate whether a type, by its qualified name, was generated after the source was shown
     */
    public LateConstantScanner(Trees trees, Predicate<TypeElement> isRead, Predicate<String> isLate) {
        this.trees = trees;
        this.isRead = isRead;
        this.isLate = isLate;
    }

    @Override
    public Void visitBlock(BlockTree body, Void none) {
        return null;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void none) {
        Element type = trees.getElement(new TreePath(getCurrentPath(), annotation.getAnnotationType()));
        if (type instanceof TypeElement read) {
            for (ExpressionTree argument : annotation.getArguments()) {
                new Arguments(read).scan(new TreePath(getCurrentPath(), argument), null);
            }
        }
        return null;
    }

    private void report(TreePath path, Element constant, TypeElement annotation) {
        long start = trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
        boolean isFirst = told.isEmpty();
        if (isSuppressed(path) || !told.add(start)) {
            return;
        }
        Said violation = ReferenceMessage.LATE_CONSTANT.with(
                constant.getEnclosingElement().getSimpleName(),
                constant.getSimpleName(),
                annotation.getSimpleName(),
                AnnotationMembers.UNKNOWN);
        String message = isFirst ? violation.reportedExplainingTag() : violation.reported();
        trees.printMessage(Diagnostic.Kind.MANDATORY_WARNING, message, path.getLeaf(), path.getCompilationUnit());
    }

    /** Whether something around a name is annotated so; what an annotation is on stands around its modifiers. */
    private boolean isSuppressed(TreePath path) {
        for (TreePath around = path; around != null; around = around.getParentPath()) {
            Element element = switch (around.getLeaf().getKind()) {
                case CLASS, INTERFACE, ENUM, ANNOTATION_TYPE, RECORD, METHOD, VARIABLE, PACKAGE ->
                    trees.getElement(around);
                default -> null;
            };
            if (element != null) {
                return Suppression.isAround(element, Tag.LATE_CONSTANT);
            }
        }
        return false;
    }

    /** The values of one annotation. */
    private final class Arguments extends TreePathScanner<Void, Void> {

        private final TypeElement annotation;

        Arguments(TypeElement annotation) {
            this.annotation = annotation;
        }

        @Override
        public Void visitAssignment(AssignmentTree member, Void none) {
            return scan(member.getExpression(), none); // and not the name of the member
        }

        @Override
        public Void visitIdentifier(IdentifierTree name, Void none) {
            look();
            return null;
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree select, Void none) {
            look();
            return null;
        }

        private void look() {
            Element element = trees.getElement(getCurrentPath());
            if (element != null
                    && (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.ENUM_CONSTANT)
                    && element.getEnclosingElement() instanceof TypeElement owner
                    && isLate.test(owner.getQualifiedName().toString())
                    && isRead.test(annotation)) {
                report(getCurrentPath(), element, annotation);
            }
        }
    }
}
