package dev.coderange.processor.reference.processing;

import dev.coderange.processor.reference.CheckedSet;
import dev.coderange.processor.reference.CodeConstraint;
import dev.coderange.processor.reference.CodeConstraintReader.Fault;
import dev.coderange.processor.reference.ReferenceCheck;
import dev.coderange.processor.reference.Trouble;
import dev.coderange.processor.reference.language.AnnotationMembers;
import dev.coderange.processor.reference.language.CheckedAnnotations;
import dev.coderange.processor.reference.language.CodeTypes;
import dev.coderange.processor.text.CrashReport;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;

/** Checks an element and all that it encloses: its annotations, its default as a member of one, its constant. */
final class ElementReferences {

    private final ElementReporter reporter;
    private final CheckedAnnotations annotations;
    private final CodeTypes codeTypes;
    private final Messager messager;
    private boolean isFailureTold;

    ElementReferences(ProcessingEnvironment environment) {
        Elements elements = environment.getElementUtils();
        Types types = environment.getTypeUtils();
        this.messager = environment.getMessager();
        this.reporter = new ElementReporter(messager);
        this.annotations = new CheckedAnnotations(elements, types);
        this.codeTypes = new CodeTypes(elements, types);
    }

    /** Checks an element that nothing encloses but a package. */
    void check(Element element) {
        check(Place.of(element));
        for (Trouble trouble : annotations.takeTroubles()) {
            messager.printMessage(trouble.kind(), trouble.message(), element);
        }
    }

    /** Checks an element and what lies inside. A failure costs the one element, and not those inside it or beside it. */
    private void check(Place place) {
        try {
            checkAlone(place);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            tell(e);
        }
        try {
            for (Element inside : inside(place.element())) {
                check(place.inside(inside));
            }
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            tell(e);
        }
    }

    private void tell(Throwable failure) {
        if (!isFailureTold) {
            isFailureTold = true;
            messager.printMessage(
                    Diagnostic.Kind.MANDATORY_WARNING,
                    CrashReport.ofCheck(failure).reported());
        }
    }

    private void checkAlone(Place place) {
        Element element = place.element();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            annotations.set(annotation).ifPresent(set -> checkItself(place.at(annotation), set));
            checkValues(place.at(annotation), annotation);
        }
        if (element instanceof VariableElement variable && variable.getConstantValue() != null) {
            check(variable.getConstantValue(), annotations.demands(variable), place);
        }
        if (element instanceof ExecutableElement method && method.getDefaultValue() != null) {
            checkDefault(place, method);
        }
    }

    private static List<Element> inside(Element element) {
        List<Element> inside = new ArrayList<>();
        if (element instanceof ExecutableElement method) {
            inside.addAll(method.getParameters());
        }
        if (element instanceof Parameterizable generic) {
            inside.addAll(generic.getTypeParameters());
        }
        if (!(element instanceof PackageElement)) {
            inside.addAll(element.getEnclosedElements());
        }
        return inside;
    }

    private void checkItself(Place place, CheckedSet set) {
        codeTypes
                .check(place.element(), set, CheckedAnnotations.asksForRange(place.annotation()))
                .ifPresent(finding -> reporter.report(place, set.references(), finding));
        AnnotationMembers members = new AnnotationMembers(place.annotation());
        for (Fault fault : annotations.read(place.annotation(), set).faults()) {
            Place value = fault.member()
                    .flatMap(members::value)
                    .map(whole ->
                            place.at(whole, AnnotationMembers.elements(whole).get(fault.index())))
                    .orElse(place);
            reporter.report(value, set.references(), fault.finding());
        }
    }

    private void checkValues(Place place, AnnotationMirror annotation) {
        annotation.getElementValues().forEach((member, given) -> {
            for (AnnotationValue value : AnnotationMembers.elements(given)) {
                Place inside = place.at(given, value);
                if (value.getValue() instanceof AnnotationMirror nested) {
                    checkValues(inside, nested);
                } else {
                    check(value.getValue(), annotations.demands(member), inside);
                }
            }
        });
    }

    private void checkDefault(Place place, ExecutableElement member) {
        List<CodeConstraint> demands = annotations.demands(member);
        for (AnnotationValue value : AnnotationMembers.elements(member.getDefaultValue())) {
            if (value.getValue() instanceof AnnotationMirror nested) {
                checkValues(place, nested);
            } else {
                check(value.getValue(), demands, place);
            }
        }
    }

    private void check(Object constant, List<CodeConstraint> demands, Place place) {
        if (!demands.isEmpty()) {
            ReferenceCheck.check(demands, constant)
                    .ifPresent(result -> reporter.report(place, result.references(), result.finding()));
        }
    }
}
