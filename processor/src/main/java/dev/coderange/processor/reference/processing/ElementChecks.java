package dev.coderange.processor.reference.processing;

import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.reference.CheckedSet;
import dev.coderange.processor.reference.CodeConstraint;
import dev.coderange.processor.reference.CodeConstraintReader.Fault;
import dev.coderange.processor.reference.EditionCheck;
import dev.coderange.processor.reference.ReferenceCheck;
import dev.coderange.processor.reference.language.CheckedAnnotations;
import dev.coderange.processor.reference.language.CheckedAnnotations.UnreadableSet;
import dev.coderange.processor.reference.language.CodeTypes;
import dev.coderange.processor.request.AnnotationMembers;
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

/** Checks an element and all that it encloses: its annotations, its default as a member of one, its constant. */
final class ElementChecks {

    private final ElementReporter reporter;
    private final CheckedAnnotations annotations;
    private final CodeTypes codeTypes;
    private final Messager messager;

    ElementChecks(ProcessingEnvironment environment, ElementReporter reporter) {
        Elements elements = environment.getElementUtils();
        Types types = environment.getTypeUtils();
        this.messager = environment.getMessager();
        this.reporter = reporter;
        this.annotations = new CheckedAnnotations(elements, types);
        this.codeTypes = new CodeTypes(elements, types);
    }

    /** Checks an element that nothing encloses but a package. */
    void check(Element element) {
        check(ElementPath.of(element));
        for (UnreadableSet set : annotations.takeUnreadableSets()) {
            messager.printMessage(set.kind(), set.said().reported(), element);
        }
    }

    /** Checks an element and what lies inside. A failure costs that one element, and nothing in or beside it. */
    private void check(ElementPath path) {
        try {
            checkAlone(path);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            reporter.tell(e);
        }
        try {
            for (Element inside : inside(path.element())) {
                check(path.inside(inside));
            }
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            reporter.tell(e);
        }
    }

    private void checkAlone(ElementPath path) {
        Element element = path.element();
        for (AnnotationMirror annotation : CheckedAnnotations.on(element)) {
            annotations.set(annotation).ifPresent(set -> checkItself(path.at(annotation), set));
            annotations
                    .rivalry(element, annotation)
                    .ifPresent(fault -> reporter.report(path.at(annotation), References.ERROR, fault));
            checkValues(path.at(annotation), annotation);
        }
        if (element instanceof VariableElement variable && variable.getConstantValue() != null) {
            check(variable.getConstantValue(), annotations.constraints(variable), path);
        }
        if (element instanceof ExecutableElement method && method.getDefaultValue() != null) {
            checkMember(path, method, method.getDefaultValue());
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

    private void checkItself(ElementPath path, CheckedSet set) {
        codeTypes
                .check(path.element(), set, CheckedAnnotations.asksForRange(path.annotation()))
                .ifPresent(violation -> reporter.report(path, set.references(), violation));
        AnnotationMembers members = new AnnotationMembers(path.annotation());
        for (Fault fault : annotations.read(path.annotation(), set).faults()) {
            ElementPath value = fault.member()
                    .flatMap(members::value)
                    .map(whole ->
                            path.at(whole, AnnotationMembers.elements(whole).get(fault.index())))
                    .orElse(path);
            reporter.report(value, set.references(fault.violation()), fault.violation());
        }
    }

    private void checkValues(ElementPath path, AnnotationMirror annotation) {
        annotation.getElementValues().forEach((member, given) -> checkMember(path, member, given));
    }

    private void checkMember(ElementPath path, ExecutableElement member, AnnotationValue given) {
        List<CodeConstraint> constraints = annotations.constraints(member);
        for (AnnotationValue value : AnnotationMembers.elements(given)) {
            ElementPath inside = path.at(given, value);
            if (value.getValue() instanceof AnnotationMirror nested) {
                checkValues(inside, nested);
            } else {
                check(value.getValue(), constraints, inside);
            }
        }
    }

    private void check(Object constant, List<CodeConstraint> constraints, ElementPath path) {
        if (!constraints.isEmpty()) {
            ReferenceCheck.check(constraints, constant)
                    .or(() -> EditionCheck.constant(constraints, constant))
                    .ifPresent(result -> reporter.report(path, result.references(), result.violation()));
        }
    }
}
