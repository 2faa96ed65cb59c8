/** Checks what the standard API shows of a consumer's sources, for compilers that are not javac. */
package dev.coderange.processor.reference.processing;
