/**
 * Takes problems and hands them to the compiler's messager, each at the annotation that asked for the data. Read
 * {@code ProblemReporter} first.
 */
package dev.coderange.processor.report;
