/**
 * Compares two editions of a code set. In: the {@link dev.coderange.processor.model.CodeSet} that was, and the one that
 * is. Out: an {@link dev.coderange.processor.model.EditionChange}, which says for each code that is classified anew
 * what it was, and for each category what it gained and lost.
 */
package dev.coderange.processor.compare;
