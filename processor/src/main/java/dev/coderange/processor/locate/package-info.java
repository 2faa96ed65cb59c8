/** Finds the file that a name means: the places that are tried, in order, and what is said when none has it. */
package dev.coderange.processor.locate;
