package dev.coderange.processor.request;

import dev.coderange.processor.model.Request;
import dev.coderange.processor.report.Subject;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;

/**
 * One {@code @CodeRanges} of the consumer's sources.
 *
 * @param into the package to generate into
 * @param request what it asks for
 * @param subject where it stands
 */
public record PackageRequest(PackageElement into, Request request, Subject subject) {

    /** What is annotated, for people: {@code package com.acme} or {@code com.acme.Codes}. */
    public String annotated() {
        return annotated(subject.element());
    }

    /** A package or type, for people. */
    public static String annotated(Element element) {
        String name = ((QualifiedNameable) element).getQualifiedName().toString();
        return element instanceof PackageElement ? "package " + name : name;
    }

    /** Where a member of the annotation stands, for a message about it. */
    public Subject subject(String member) {
        return new Subject(
                subject.element(),
                subject.annotation(),
                new AnnotationMembers(subject.annotation()).value(member).or(subject::value),
                subject.index());
    }
}
