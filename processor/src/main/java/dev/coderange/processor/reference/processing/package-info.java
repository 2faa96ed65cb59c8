/**
 * Checks what the standard API shows of a consumer's sources, for compilers that are not javac. In go the elements of a
 * compilation, out come messages at them. Begin with
 * {@link dev.coderange.processor.reference.processing.ElementChecks}.
 */
package dev.coderange.processor.reference.processing;
