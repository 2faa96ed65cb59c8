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
 * Where a finding belongs. It keeps the way to the element itself, since Eclipse's compiler forgets what encloses a
 * parameter.
 *
 * @param outer the place of what encloses the element, or null if only a package does
 * @param element the element
 * @param annotation the annotation on the element, or null if it is about the element
 * @param whole the value of the annotation's member, or null if it is about the annotation
 * @param part the value in the array, or in the nested annotation, that it is about
 */
record Place(Place outer, Element element, AnnotationMirror annotation, AnnotationValue whole, AnnotationValue part) {

    /** The place of an element that only a package encloses. */
    static Place of(Element element) {
        return new Place(null, element, null, null, null);
    }

    /** The place of what the element encloses. */
    Place inside(Element enclosed) {
        return new Place(this, enclosed, null, null, null);
    }

    /** The place of an annotation on the element. */
    Place at(AnnotationMirror on) {
        return new Place(outer, element, on, null, null);
    }

    /** The place of a value; where the place is inside a value already, that one stays the whole. */
    Place at(AnnotationValue value, AnnotationValue inside) {
        return annotation == null ? this : new Place(outer, element, annotation, whole == null ? value : whole, inside);
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
        Place owner = outer != null && outer.element instanceof ExecutableElement ? outer.outer : outer;
        return owner != null && owner.element.getKind() == ElementKind.RECORD
                ? Optional.of(owner.element + "." + element.getSimpleName())
                : Optional.empty();
    }
}
