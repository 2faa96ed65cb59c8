package dev.coderange.processor.reference.processing;

import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.reference.Finding;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic;

/** Reports findings at the best place that the compiler can point at. */
final class ElementReporter {

    private static final String JAVAC = "com.sun.tools.javac.";

    private final Messager messager;
    private final Set<String> saidOfComponents = new HashSet<>();

    ElementReporter(Messager messager) {
        this.messager = messager;
    }

    void report(Place place, References references, Finding finding) {
        boolean repeated = place.component()
                .map(component -> !saidOfComponents.add(component + ": " + finding.message()))
                .orElse(false);
        if (references == References.OFF || repeated || place.isSuppressed(finding.id())) {
            return;
        }
        Diagnostic.Kind kind = references == References.WARNING ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
        if (place.element().getClass().getName().startsWith(JAVAC)) {
            print(kind, finding.message(), place, place.part());
        } else if (place.isKnownToEclipse()) {
            // Only javac can point inside a value; Eclipse's compiler would fall back to the annotation.
            print(kind, finding.message(), place, place.whole());
        } else {
            String text = finding.text() + " This is about " + place.name() + ".";
            messager.printMessage(kind, new Finding(finding.id(), text).message(), place.around());
        }
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
