package dev.coderange.processor.reference.processing;

import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.reference.Violation;
import dev.coderange.processor.text.Hint;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Reports findings at the best place that the compiler can point at. */
final class ElementReporter {

    private static final String JAVAC = "com.sun.tools.javac.";

    private final Messager messager;
    private final Set<String> saidOfComponents = new HashSet<>();
    private final Set<Element> told = new HashSet<>();

    ElementReporter(Messager messager) {
        this.messager = messager;
    }

    void report(Place place, References references, Violation finding) {
        boolean repeated = place.component()
                .map(component -> !saidOfComponents.add(component + ": " + finding.reported()))
                .orElse(false);
        if (references == References.OFF || repeated || place.isSuppressed(finding.tag())) {
            return;
        }
        Diagnostic.Kind kind = references == References.WARNING ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
        if (place.element().getClass().getName().startsWith(JAVAC)) {
            print(kind, message(place, finding), place, place.part());
        } else if (place.isKnownToEclipse()) {
            // Only javac can point inside a value; Eclipse's compiler would fall back to the annotation.
            print(kind, message(place, finding), place, place.whole());
        } else {
            Violation told = finding.and(Hint.THIS_IS_ABOUT.with(place.name()));
            messager.printMessage(kind, message(place, told), place.around());
        }
    }

    /** The first message of a top-level class tells what its tag is for. */
    private String message(Place place, Violation finding) {
        return told.add(place.outermost()) ? finding.reportedExplainingTag() : finding.reported();
    }

    private void print(Diagnostic.Kind kind, String message, Place place, AnnotationValue value) {
        if (place.annotation() == null) {
            messager.printMessage(kind, message, place.element());
        } else if (value == null) {
            messager.printMessage(kind, message, place.element(), place.annotation());
        } else {
            messager.printMessage(kind, message, place.element(), place.annotation(), value);
        }
    }
}
