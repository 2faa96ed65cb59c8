/**
 * Warns where a generated constant comes too late for another processor. In go the sources of each round and the types
 * that it generates, out comes a warning at each constant. Begin with
 * {@link dev.coderange.processor.reference.late.LateConstants}.
 */
package dev.coderange.processor.reference.late;
