package dev.coderange.processor.reference.processing;

import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.text.CrashReport;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Said;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Reports violations at the best path that the compiler can point at. */
final class ElementReporter {

    private static final String JAVAC = "com.sun.tools.javac.";

    private final Messager messager;
    private final Set<String> saidOfComponents = new HashSet<>();
    private final Set<Element> told = new HashSet<>();
    private boolean isFailureTold;

    ElementReporter(Messager messager) {
        this.messager = messager;
    }

    void report(ElementPath path, References references, Said violation) {
        boolean repeated = path.component()
                .map(component -> !saidOfComponents.add(component + ": " + violation.reported()))
                .orElse(false);
        if (references == References.OFF || repeated || path.isSuppressed(violation.kind())) {
            return;
        }
        Diagnostic.Kind kind = references == References.WARNING ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
        if (path.element().getClass().getName().startsWith(JAVAC)) {
            print(kind, message(path, violation), path, path.part());
        } else if (path.isKnownToEclipse()) {
            // Only javac can point inside a value; Eclipse's compiler would fall back to the annotation.
            print(kind, message(path, violation), path, path.whole());
        } else {
            Said told = violation.and(Hint.THIS_IS_ABOUT.with(path.name()));
            messager.printMessage(kind, message(path, told), path.around());
        }
    }

    /** Reports that a check failed: once, since one report is enough to find the fault. */
    void tell(Throwable failure) {
        if (!isFailureTold) {
            isFailureTold = true;
            messager.printMessage(
                    Diagnostic.Kind.MANDATORY_WARNING,
                    CrashReport.ofCheck(failure).reported());
        }
    }

    /** The first message of a top-level class tells what its tag is for. */
    private String message(ElementPath path, Said violation) {
        return told.add(path.outermost()) ? violation.reportedExplainingTag() : violation.reported();
    }

    private void print(Diagnostic.Kind kind, String message, ElementPath path, AnnotationValue value) {
        if (path.annotation() == null) {
            messager.printMessage(kind, message, path.element());
        } else if (value == null) {
            messager.printMessage(kind, message, path.element(), path.annotation());
        } else {
            messager.printMessage(kind, message, path.element(), path.annotation(), value);
        }
    }
}
