/** Hands problems to the compiler's messager, each at the annotation that asked for the data. */
package dev.coderange.processor.report;
