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
    private final Map<TypeElement, Map<ExecutableElement, List<ExecutableElement>>> knownInSubclasses = new HashMap<>();
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

    /**
     * Every method of an interface that one implements only in a subclass, whose author may have written neither: the
     * class inherits the method from one side and the interface from the other.
     */
    List<ExecutableElement> in(TypeElement subclass, ExecutableElement method) {
        Map<ExecutableElement, List<ExecutableElement>> inherited =
                knownInSubclasses.computeIfAbsent(subclass, key -> new HashMap<>());
        List<ExecutableElement> above = inherited.get(method);
        if (above == null) {
            above = findIn(subclass, method);
            inherited.put(method, above);
        }
        return above;
    }

    private List<ExecutableElement> findIn(TypeElement subclass, ExecutableElement method) {
        if (!canOverride(method)
                || !(method.getEnclosingElement() instanceof TypeElement type)
                || type.equals(subclass)
                || isOfPlatform(subclass)) {
            return List.of();
        }
        Set<TypeElement> others = new LinkedHashSet<>(supertypes(subclass));
        others.remove(type);
        if (!isOfPlatform(type)) {
            others.removeAll(supertypes(type));
        }
        return overridden(method, others, subclass);
    }

    private List<ExecutableElement> find(ExecutableElement method) {
        return canOverride(method) && method.getEnclosingElement() instanceof TypeElement type && !isOfPlatform(type)
                ? overridden(method, supertypes(type), type)
                : List.of();
    }

    private static boolean canOverride(ExecutableElement method) {
        return method.getKind() == ElementKind.METHOD
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    private static boolean isOfPlatform(TypeElement type) {
        return type.getQualifiedName().toString().startsWith(PLATFORM);
    }

    private List<ExecutableElement> overridden(ExecutableElement method, Set<TypeElement> above, TypeElement in) {
        List<ExecutableElement> found = new ArrayList<>();
        for (TypeElement type : above) {
            for (ExecutableElement candidate : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (candidate.getSimpleName().equals(method.getSimpleName())
                        && candidate.getParameters().size()
                                == method.getParameters().size()
                        && elements.overrides(method, candidate, in)) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    private Set<TypeElement> supertypes(TypeElement type) {
        Set<TypeElement> all = supertypes.get(type);
        if (all == null) {
            all = findSupertypes(type);
            supertypes.put(type, all);
        }
        return all;
    }

    private Set<TypeElement> findSupertypes(TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        List<TypeMirror> next = new ArrayList<>(types.directSupertypes(type.asType()));
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i) instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement above
                    && !isOfPlatform(above)
                    && all.add(above)) {
                next.addAll(types.directSupertypes(declared));
            }
        }
        return all;
    }
}
