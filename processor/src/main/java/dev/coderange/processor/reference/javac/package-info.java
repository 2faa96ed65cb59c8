/**
 * The plugin that javac starts by itself. It takes each class that javac has attributed and reports at its expressions.
 * {@code CodeReferencePlugin} starts it, and {@code AnalysisListener} receives each class. {@code TreeChecks} finds
 * where a value is used, lambda bodies included; {@code CodeConstraints} and {@code LambdaConstraints} find what is
 * required there; {@code ValueFlow} finds which constants the value can be.
 */
package dev.coderange.processor.reference.javac;
