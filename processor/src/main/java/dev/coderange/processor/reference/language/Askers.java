package dev.coderange.processor.reference.language;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Names, for messages, whoever asks for codes by an annotation of its own. */
final class Askers {

    private Askers() {}

    /** An annotated element with its verb: {@code parameter `code` of `schedule` accepts}. */
    static String of(Element element) {
        String name = quote(element.getSimpleName());
        return switch (element.getKind()) {
            case METHOD ->
                element.getEnclosingElement().getKind() == ElementKind.ANNOTATION_TYPE
                        ? "member " + name + " of "
                                + quote("@" + element.getEnclosingElement().getSimpleName()) + " accepts"
                        : "method " + name + " returns";
            case PARAMETER -> "parameter " + name + ofMethod(element.getEnclosingElement()) + " accepts";
            case FIELD -> "field " + name + " accepts";
            default -> "variable " + name + " accepts";
        };
    }

    /** Eclipse's compiler forgets what encloses a parameter, and a lambda has no name. */
    private static String ofMethod(Element method) {
        if (method == null) {
            return "";
        }
        return switch (method.getKind()) {
            case METHOD -> " of " + quote(method.getSimpleName());
            case CONSTRUCTOR -> " of " + quote(method.getEnclosingElement().getSimpleName());
            default -> "";
        };
    }

    private static String quote(CharSequence name) {
        return "`" + name + "`";
    }
}
