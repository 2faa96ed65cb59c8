package dev.coderange.processor.reference.processing;

import dev.coderange.processor.reference.language.Suppression;
import dev.coderange.processor.text.Tag;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/**
 * An element, its annotation or a value in that, and the way to it, since Eclipse's compiler forgets what encloses a
 * parameter.
 *
 * @param outer the path of what encloses the element, or null if only a package does
 * @param annotation the annotation on the element, or null if it is about the element
 * @param whole the value of the annotation's member, or null if it is about the annotation
 * @param part the value in the array, or in the nested annotation, that it is about
 */
record ElementPath(
        ElementPath outer, Element element, AnnotationMirror annotation, AnnotationValue whole, AnnotationValue part) {

    static ElementPath of(Element element) {
        return new ElementPath(null, element, null, null, null);
    }

    ElementPath inside(Element enclosed) {
        return new ElementPath(this, enclosed, null, null, null);
    }

    ElementPath at(AnnotationMirror on) {
        return new ElementPath(outer, element, on, null, null);
    }

    /** The path of a value; inside another value, that one stays the whole. */
    ElementPath at(AnnotationValue value, AnnotationValue inside) {
        return annotation == null
                ? this
                : new ElementPath(outer, element, annotation, whole == null ? value : whole, inside);
    }

    /** The element around it that only a package encloses. */
    Element outermost() {
        return outer == null ? element : outer.outermost();
    }

    boolean isSuppressed(Tag tag) {
        return outer == null
                ? Suppression.isAround(element, tag)
                : Suppression.isOn(element, tag) || outer.isSuppressed(tag);
    }

    /** Whether Eclipse's compiler still knows, in the last round, where the element stands. */
    boolean isKnownToEclipse() {
        return outer == null
                || switch (element.getKind()) {
                    case FIELD, METHOD, CONSTRUCTOR -> outer.element.getKind() != ElementKind.RECORD;
                    case CLASS, INTERFACE, ENUM, ANNOTATION_TYPE -> true;
                    default -> false;
                };
    }

    /** The innermost element around it that Eclipse's compiler can point at. */
    Element around() {
        return isKnownToEclipse() ? element : outer.around();
    }

    /** For a message that has to stand somewhere else: {@code code of schedule}. */
    String name() {
        return outer == null ? simpleName() : simpleName() + " of " + outer.simpleName();
    }

    private String simpleName() {
        return element.getKind() == ElementKind.CONSTRUCTOR && outer != null
                ? outer.simpleName()
                : element.getSimpleName().toString();
    }

    /** The record component that the element stems from, whose annotations are on all that the component becomes. */
    Optional<String> component() {
        ElementPath owner = outer != null && outer.element instanceof ExecutableElement ? outer.outer : outer;
        return owner != null && owner.element.getKind() == ElementKind.RECORD
                ? Optional.of(owner.element + "." + element.getSimpleName())
                : Optional.empty();
    }
}
