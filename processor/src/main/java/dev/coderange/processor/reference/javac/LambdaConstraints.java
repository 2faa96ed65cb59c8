package dev.coderange.processor.reference.javac;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.CodeConstraint;
import dev.coderange.processor.reference.language.CheckedAnnotations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What is asked of the result and the parameters of a lambda's body: by the one method that it is the body of. */
final class LambdaConstraints {

    private final Trees trees;
    private final CheckedAnnotations annotations;
    private final Elements elements;
    private final Types types;
    private final List<ExecutableElement> ofEveryObject;
    private final Map<TypeElement, Optional<ExecutableElement>> known = new HashMap<>();

    LambdaConstraints(Trees trees, CheckedAnnotations annotations, Elements elements, Types types) {
        this.trees = trees;
        this.annotations = annotations;
        this.elements = elements;
        this.types = types;
        this.ofEveryObject = ElementFilter.methodsIn(
                elements.getTypeElement("java.lang.Object").getEnclosedElements());
    }

    List<CodeConstraint> onResult(TreePath lambda) {
        Optional<ExecutableElement> method = method(lambda);
        return method.isPresent() ? annotations.constraints(method.get()) : List.of();
    }

    List<CodeConstraint> onParameter(TreePath lambda, int index) {
        Optional<ExecutableElement> method = method(lambda);
        return method.isPresent()
                ? annotations.constraints(method.get().getParameters().get(index))
                : List.of();
    }

    private Optional<ExecutableElement> method(TreePath lambda) {
        TypeMirror type = trees.getTypeMirror(lambda);
        if (type == null || !(types.asElement(type) instanceof TypeElement functional)) {
            return Optional.empty();
        }
        Optional<ExecutableElement> method = known.get(functional);
        if (method == null) {
            method = find(functional);
            known.put(functional, method);
        }
        return method;
    }

    private Optional<ExecutableElement> find(TypeElement functional) {
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(functional))) {
            if (method.getModifiers().contains(Modifier.ABSTRACT) && !isOfEveryObject(method)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /** Whether it is one such as {@code Comparator.equals}, which is abstract and never a lambda's. */
    private boolean isOfEveryObject(ExecutableElement method) {
        for (ExecutableElement inherited : ofEveryObject) {
            if (inherited.getSimpleName().equals(method.getSimpleName())
                    && inherited.getParameters().size()
                            == method.getParameters().size()) {
                return true;
            }
        }
        return false;
    }
}
