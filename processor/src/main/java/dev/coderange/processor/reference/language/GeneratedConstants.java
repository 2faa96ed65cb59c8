package dev.coderange.processor.reference.language;

import dev.coderange.processor.reference.CheckedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the category that a generated constant stands for: one of an enum, {@code RadiologyCategory.CHEST}, or of the
 * class of ranges, {@code RadiologyRanges.CHEST_FIRST}. Answers are cached, so an instance must not outlive the
 * elements it is asked about.
 */
public final class GeneratedConstants {

    private static final String CATEGORY = "dev.coderange.runtime.CodeCategory";
    private static final String RANGES = "Ranges";

    private final Elements elements;
    private final CheckedAnnotations annotations;
    private final Map<Element, Optional<CheckedSet>> sets = new HashMap<>();

    /**
     * A category that is named.
     *
     * @param id its id
     */
    public record Named(CheckedSet set, String id) {}

    public GeneratedConstants(Elements elements, CheckedAnnotations annotations) {
        this.elements = elements;
        this.annotations = annotations;
    }

    /** Whether a name can be that of a generated constant by its looks, so that it is worth asking what it is. */
    public static boolean mayBe(CharSequence name) {
        boolean hasCapital = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            hasCapital |= Character.isUpperCase(c);
        }
        return hasCapital;
    }

    /** The category that a constant stands for; empty for anything else. */
    public Optional<Named> named(Element element) {
        if (!(element instanceof VariableElement) || !(element.getEnclosingElement() instanceof TypeElement owner)) {
            return Optional.empty();
        }
        boolean isEnum = element.getKind() == ElementKind.ENUM_CONSTANT;
        if (!isEnum && !owner.getSimpleName().toString().endsWith(RANGES)) {
            return Optional.empty();
        }
        Optional<CheckedSet> set = sets.get(owner);
        if (set == null) {
            set = isEnum ? ofEnum(owner) : ofRanges(owner);
            sets.put(owner, set);
        }
        String name = element.getSimpleName().toString();
        return set.map(each -> new Named(each, isEnum ? name : id(name, each)));
    }

    /** By the parameter of its method {@code of}, which has the set's annotation. */
    private Optional<CheckedSet> ofEnum(TypeElement owner) {
        if (!isCategory(owner)) {
            return Optional.empty();
        }
        for (VariableElement code : codes(owner)) {
            Optional<CheckedSet> set = set(code);
            if (set.isPresent()) {
                return set;
            }
        }
        return Optional.empty();
    }

    /** The parameters of the methods {@code of} that are told a code and nothing else. */
    static List<VariableElement> codes(TypeElement generatedEnum) {
        List<VariableElement> codes = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(generatedEnum.getEnclosedElements())) {
            if (method.getSimpleName().contentEquals("of")
                    && method.getParameters().size() == 1) {
                codes.add(method.getParameters().get(0));
            }
        }
        return codes;
    }

    /** Whether a method is the generated {@code of(code, on)}. */
    static boolean isOfDay(ExecutableElement method) {
        return method.getSimpleName().contentEquals("of")
                && method.getParameters().size() == 2
                && method.getParameters().get(1).asType().toString().equals("java.time.LocalDate")
                && method.getEnclosingElement() instanceof TypeElement owner
                && isCategory(owner);
    }

    private Optional<CheckedSet> set(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            Optional<CheckedSet> set = annotations.set(annotation);
            if (set.isPresent()) {
                return set;
            }
        }
        return Optional.empty();
    }

    private static boolean isCategory(TypeElement owner) {
        for (TypeMirror each : owner.getInterfaces()) {
            if (each.toString().equals(CATEGORY)) {
                return true;
            }
        }
        return false;
    }

    /** By the annotation that is generated beside it. */
    private Optional<CheckedSet> ofRanges(TypeElement owner) {
        String name = owner.getQualifiedName().toString();
        TypeElement annotation = elements.getTypeElement(name.substring(0, name.length() - RANGES.length()) + "Code");
        return annotation == null ? Optional.empty() : annotations.set(annotation);
    }

    private static String id(String name, CheckedSet set) {
        for (String suffix : new String[] {"_FIRST", "_LAST"}) {
            if (name.endsWith(suffix) && !set.has(name)) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return name;
    }
}
