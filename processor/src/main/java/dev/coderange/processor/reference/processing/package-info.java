/**
 * Checks what the standard API shows of a consumer's sources, wherever the javac plugin does not run, as in Eclipse's
 * compiler. It takes the elements of a compilation and reports at them. Begin with {@link
 * dev.coderange.processor.reference.processing.ElementChecks}.
 */
package dev.coderange.processor.reference.processing;
