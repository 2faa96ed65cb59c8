package dev.coderange.processor.reference.language;

import dev.coderange.processor.request.AnnotationMembers;
import dev.coderange.processor.text.Tag;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What {@code @SuppressWarnings} silences: {@code "coderange"} all of it, {@code "coderange:unknown-code"} one kind.
 */
public final class Suppression {

    private static final String ALL = "coderange";

    private Suppression() {}

    /** Whether an element itself, not what encloses it, silences a kind of violation. */
    public static boolean isOn(Element element, Tag tag) {
        // Not getAnnotation(SuppressWarnings.class), whose value() throws where the source has no text.
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (annotation.getAnnotationType().asElement() instanceof TypeElement type
                    && type.getQualifiedName().contentEquals("java.lang.SuppressWarnings")) {
                for (String name : new AnnotationMembers(annotation).strings("value")) {
                    if (name.equals(ALL) || name.equals(ALL + ":" + tag.text())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether an element or one that encloses it, its module included, silences a kind of violation. */
    public static boolean isAround(Element element, Tag tag) {
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            if (isOn(each, tag)) {
                return true;
            }
        }
        return false;
    }
}
