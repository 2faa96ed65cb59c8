package dev.coderange.processor.reference.language;

import dev.coderange.processor.reference.CheckedSet;
import dev.coderange.processor.text.ReferenceMessage;
import dev.coderange.processor.text.Said;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Knows which types can hold a code: text, whole numbers, and what has such elements. */
public final class CodeTypes {

    private static final Set<TypeKind> WHOLE_NUMBERS =
            EnumSet.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG);
    private static final List<String> NUMBER_CLASSES =
            List.of("java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long");
    private static final List<String> OPTIONAL_NUMBERS = List.of("java.util.OptionalInt", "java.util.OptionalLong");
    private static final List<String> CONTAINERS =
            List.of("java.lang.Iterable", "java.util.stream.BaseStream", "java.util.Optional", "java.util.Map");

    /** A type that has itself as its element, such as a path, never comes to a code. */
    private static final int DEEPEST = 16;

    private final Elements elements;
    private final Types types;

    private enum Held {
        TEXT,
        NUMBER,
        EITHER,
        NOTHING
    }

    public CodeTypes(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * What is wrong with a checked annotation standing on an element, if something is.
     *
     * @param range whether the annotation asks for ranges
     */
    public Optional<Said> check(Element annotated, CheckedSet set, boolean range) {
        TypeMirror type = annotated instanceof ExecutableElement method ? method.getReturnType() : annotated.asType();
        return switch (held(type, 0)) {
            case NOTHING -> Optional.of(ReferenceMessage.NOT_FOR_CODES.with(set.name(), type));
            case NUMBER -> number(type, set, range);
            case TEXT, EITHER -> Optional.empty();
        };
    }

    private static Optional<Said> number(TypeMirror type, CheckedSet set, boolean range) {
        if (!set.format().takesInt()) {
            String shapes = set.format().description();
            return Optional.of(ReferenceMessage.CODE_IN_NUMBER.with(set.name(), shapes, type));
        }
        return range ? Optional.of(ReferenceMessage.RANGE_IN_NUMBER.with(type)) : Optional.empty();
    }

    private Held held(TypeMirror type, int depth) {
        if (WHOLE_NUMBERS.contains(type.getKind())) {
            return Held.NUMBER;
        }
        return switch (type.getKind()) {
            case ARRAY -> held(((ArrayType) type).getComponentType(), depth);
            case DECLARED -> heldByClass((DeclaredType) type, depth);
            case TYPEVAR, WILDCARD, INTERSECTION, UNION ->
                isSubtype(type, "java.lang.Number") ? Held.NUMBER : Held.EITHER;
            case ERROR -> Held.EITHER; // the compiler has its own error
            default -> Held.NOTHING;
        };
    }

    private Held heldByClass(DeclaredType type, int depth) {
        String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
        if (NUMBER_CLASSES.contains(name) || OPTIONAL_NUMBERS.contains(name)) {
            return Held.NUMBER;
        }
        if (isSubtype(type, "java.lang.CharSequence")) {
            return Held.TEXT;
        }
        for (String container : CONTAINERS) {
            if (depth < DEEPEST && isSubtype(type, container)) {
                return elementOf(type, container)
                        .map(element -> held(element, depth + 1))
                        .orElse(Held.EITHER);
            }
        }
        return Held.NOTHING;
    }

    private boolean isSubtype(TypeMirror type, String name) {
        TypeElement above = elements.getTypeElement(name);
        return above != null && types.isSubtype(types.erasure(type), types.erasure(above.asType()));
    }

    /** What a container is declared to hold, which are the keys of a map; empty if it is raw. */
    private Optional<TypeMirror> elementOf(TypeMirror type, String container) {
        if (type instanceof DeclaredType declared) {
            if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(container)) {
                List<? extends TypeMirror> arguments = declared.getTypeArguments();
                return arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(0));
            }
            for (TypeMirror above : types.directSupertypes(declared)) {
                Optional<TypeMirror> element = elementOf(above, container);
                if (element.isPresent()) {
                    return element;
                }
            }
        }
        return Optional.empty();
    }
}
