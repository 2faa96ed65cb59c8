/**
 * Reads what checked annotations ask for out of a compiler's model of the language, whichever compiler it is. In goes
 * an element, out come its constraints. Begin with
 * {@link dev.coderange.processor.reference.language.CheckedAnnotations}.
 */
package dev.coderange.processor.reference.language;
