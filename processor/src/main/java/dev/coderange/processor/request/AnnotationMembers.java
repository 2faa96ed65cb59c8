package dev.coderange.processor.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * The members that an annotation gives, by name. A member that is left out, or that does not compile, has no values.
 *
 * <p>Loops and no streams: this runs in every compilation, in which Java would link each lambda anew.
 */
public final class AnnotationMembers {

    /** What compilers show for a value that they do not know, such as a constant that is not generated yet. */
    public static final String UNKNOWN = "<error>";

    private final Map<String, AnnotationValue> values = new HashMap<>();

    public AnnotationMembers(AnnotationMirror annotation) {
        this(annotation.getElementValues());
    }

    private AnnotationMembers(Map<? extends ExecutableElement, ? extends AnnotationValue> members) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member : members.entrySet()) {
            values.put(member.getKey().getSimpleName().toString(), member.getValue());
        }
    }

    /** The members that an annotation gives, and the defaults of those that it leaves out. */
    static AnnotationMembers withDefaults(AnnotationMirror annotation, Elements elements) {
        return new AnnotationMembers(elements.getElementValuesWithDefaults(annotation));
    }

    /** The names of the members that are given. */
    public Iterable<String> names() {
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
        if (!(value.getValue() instanceof List<?> list)) {
            return List.of(value);
        }
        List<AnnotationValue> elements = new ArrayList<>();
        for (Object element : list) {
            elements.add((AnnotationValue) element);
        }
        return elements;
    }

    /** The texts among the values of a member. */
    public List<String> strings(String name) {
        List<String> strings = new ArrayList<>();
        for (AnnotationValue value : values(name)) {
            if (value.getValue() instanceof String text) {
                strings.add(text);
            }
        }
        return strings;
    }

    /**
     * The one text of a member.
     *
     * @throws IllegalArgumentException if it has none
     */
    public String string(String name) {
        List<String> strings = strings(name);
        if (strings.isEmpty()) {
            throw new IllegalArgumentException("no member " + name);
        }
        return strings.get(0);
    }

    /** The names of the enum constants among the values of a member. */
    public List<String> constants(String name) {
        List<String> constants = new ArrayList<>();
        for (AnnotationValue value : values(name)) {
            if (value.getValue() instanceof VariableElement constant) {
                constants.add(constant.getSimpleName().toString());
            }
        }
        return constants;
    }

    /** Whether a member is given as {@code true}. */
    public boolean isTrue(String name) {
        AnnotationValue value = values.get(name);
        return value != null && Boolean.TRUE.equals(value.getValue());
    }

    /** Whether a value is unknown for now. As source, an unknown value has no quotes around it, and a text has. */
    static boolean isUnknown(AnnotationValue value) {
        return UNKNOWN.equals(value.getValue()) && value.toString().equals(UNKNOWN);
    }

    /**
     * Whether a value is unknown or a text that reads so: Eclipse's compiler has the two look the same. Nor does a
     * value that it did not know become known in a later round.
     */
    static boolean mayBeUnknown(AnnotationValue value) {
        return UNKNOWN.equals(value.getValue()) && !value.getClass().getName().startsWith("com.sun.tools.javac.");
    }
}
