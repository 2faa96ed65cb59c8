/** Reads what checked annotations ask for out of a compiler's model of the language, whichever compiler it is. */
package dev.coderange.processor.reference.language;
