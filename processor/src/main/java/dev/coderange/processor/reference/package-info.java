/**
 * Checks the codes that a consumer's own sources name. In go the set that a checked annotation carries and a constant,
 * out comes what is wrong with the constant. Begin with {@link dev.coderange.processor.reference.ReferenceCheck}; what
 * finds the constants lies in {@code javac} and {@code processing}.
 */
package dev.coderange.processor.reference;
