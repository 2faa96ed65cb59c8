package dev.coderange.processor;

import dev.coderange.processor.model.Request;
import dev.coderange.processor.report.Subject;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * One {@code @CodeRanges} of the consumer's sources.
 *
 * @param into the package to generate into
 * @param request what it asks for
 * @param subject where it stands
 */
record PackageRequest(PackageElement into, Request request, Subject subject) {

    /** What is annotated, for people: {@code package com.acme} or {@code com.acme.Codes}. */
    String annotated() {
        Element element = subject.element();
        return element.getKind() == ElementKind.PACKAGE
                ? "package " + ((PackageElement) element).getQualifiedName()
                : ((TypeElement) element).getQualifiedName().toString();
    }
}
