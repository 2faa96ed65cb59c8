package dev.coderange.processor.reference.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods that a method overrides or implements. */
final class Overridden {

    /** Nothing of the platform is annotated by us, and most calls in most programs are calls of it. */
    private static final String PLATFORM = "java.";

    private final Elements elements;
    private final Types types;
    private final Map<ExecutableElement, List<ExecutableElement>> known = new HashMap<>();
    private final Map<TypeElement, Set<TypeElement>> supertypes = new HashMap<>();

    Overridden(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Every method that one overrides, the nearest first. */
    List<ExecutableElement> by(ExecutableElement method) {
        List<ExecutableElement> above = known.get(method);
        if (above == null) {
            above = find(method);
            known.put(method, above);
        }
        return above;
    }

    private List<ExecutableElement> find(ExecutableElement method) {
        if (method.getKind() != ElementKind.METHOD
                || method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.PRIVATE)
                || !(method.getEnclosingElement() instanceof TypeElement type)
                || type.getQualifiedName().toString().startsWith(PLATFORM)) {
            return List.of();
        }
        List<ExecutableElement> found = new ArrayList<>();
        for (TypeElement above : supertypes.computeIfAbsent(type, this::findSupertypes)) {
            for (ExecutableElement candidate : ElementFilter.methodsIn(above.getEnclosedElements())) {
                if (candidate.getSimpleName().equals(method.getSimpleName())
                        && candidate.getParameters().size()
                                == method.getParameters().size()
                        && elements.overrides(method, candidate, type)) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    private Set<TypeElement> findSupertypes(TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        List<TypeMirror> next = new ArrayList<>(types.directSupertypes(type.asType()));
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i) instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement above
                    && !above.getQualifiedName().toString().startsWith(PLATFORM)
                    && all.add(above)) {
                next.addAll(types.directSupertypes(declared));
            }
        }
        return all;
    }
}
