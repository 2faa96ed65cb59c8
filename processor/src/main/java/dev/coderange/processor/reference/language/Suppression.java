package dev.coderange.processor.reference.language;

import dev.coderange.processor.reference.Finding;
import java.util.Arrays;
import javax.lang.model.element.Element;

/** What {@code @SuppressWarnings} silences: {@code "coderange"} all of it, {@code "coderange:unknown-code"} one kind. */
public final class Suppression {

    private static final String ALL = "coderange";

    private Suppression() {}

    /** Whether an element itself, leaving aside what encloses it, silences a kind of finding. */
    public static boolean isOn(Element element, Finding.Id id) {
        SuppressWarnings suppress = element.getAnnotation(SuppressWarnings.class);
        return suppress != null
                && Arrays.stream(suppress.value())
                        .anyMatch(name -> name.equals(ALL) || name.equals(ALL + ":" + id.text()));
    }

    /** Whether an element or one that encloses it, its module included, silences a kind of finding. */
    public static boolean isAround(Element element, Finding.Id id) {
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            if (isOn(each, id)) {
                return true;
            }
        }
        return false;
    }
}
