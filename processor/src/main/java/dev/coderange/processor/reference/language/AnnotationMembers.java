package dev.coderange.processor.reference.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;

/** The members that an annotation gives, by name. A member that is left out, or that does not compile, has no values. */
public final class AnnotationMembers {

    private final Map<String, AnnotationValue> values = new HashMap<>();

    public AnnotationMembers(AnnotationMirror annotation) {
        annotation
                .getElementValues()
                .forEach((member, value) -> values.put(member.getSimpleName().toString(), value));
    }

    /** The names of the members that are given. */
    Iterable<String> names() {
        return values.keySet();
    }

    /** The value of a member, if it is given. */
    public Optional<AnnotationValue> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The values of a member, which has one if it is no array. */
    public List<? extends AnnotationValue> values(String name) {
        AnnotationValue value = values.get(name);
        return value == null ? List.of() : elements(value);
    }

    /** The elements of an array, or a value alone. */
    public static List<? extends AnnotationValue> elements(AnnotationValue value) {
        if (value.getValue() instanceof List<?> list) {
            return list.stream().map(AnnotationValue.class::cast).toList();
        }
        return List.of(value);
    }

    /** The texts among the values of a member. */
    List<String> strings(String name) {
        return values(name).stream()
                .map(AnnotationValue::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /**
     * The one text of a member.
     *
     * @throws IllegalArgumentException if it has none
     */
    String string(String name) {
        return strings(name).stream().findFirst().orElseThrow(() -> new IllegalArgumentException("no member " + name));
    }

    /** The names of the enum constants among the values of a member. */
    List<String> constants(String name) {
        return values(name).stream()
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(value -> ((VariableElement) value).getSimpleName().toString())
                .toList();
    }

    /** Whether a member is given as {@code true}. */
    boolean isTrue(String name) {
        return value(name).map(AnnotationValue::getValue).equals(Optional.of(true));
    }
}
