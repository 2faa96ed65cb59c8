package dev.coderange.processor.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where in the consumer's sources a message points.
 *
 * @param element what is annotated
 * @param annotation its annotation
 * @param value the value in the annotation, where there is one
 * @param index which of several annotations in a container it is, from 0; empty for one that stands alone
 */
public record Subject(
        Element element, AnnotationMirror annotation, Optional<AnnotationValue> value, OptionalInt index) {

    public Subject {
        requireNonNull(element);
        requireNonNull(annotation);
        requireNonNull(value);
        requireNonNull(index);
    }
}
