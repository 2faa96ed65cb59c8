package dev.coderange.processor.reference.javac;

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

/** Finds the one method that a lambda is the body of. */
final class FunctionalMethods {

    private final Elements elements;
    private final Types types;
    private final List<ExecutableElement> ofEveryObject;
    private final Map<TypeElement, Optional<ExecutableElement>> known = new HashMap<>();

    FunctionalMethods(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        this.ofEveryObject = ElementFilter.methodsIn(
                elements.getTypeElement("java.lang.Object").getEnclosedElements());
    }

    /** The abstract method of a functional interface; empty if the type is none. */
    Optional<ExecutableElement> of(TypeMirror type) {
        if (type == null || !(types.asElement(type) instanceof TypeElement element)) {
            return Optional.empty();
        }
        Optional<ExecutableElement> method = known.get(element);
        if (method == null) {
            method = find(element);
            known.put(element, method);
        }
        return method;
    }

    private Optional<ExecutableElement> find(TypeElement type) {
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT) && !isOfEveryObject(method))
                .findFirst();
    }

    /** Whether it is one such as {@code Comparator.equals}, which is abstract and never a lambda's. */
    private boolean isOfEveryObject(ExecutableElement method) {
        return ofEveryObject.stream()
                .anyMatch(inherited -> inherited.getSimpleName().equals(method.getSimpleName())
                        && inherited.getParameters().size()
                                == method.getParameters().size());
    }
}
