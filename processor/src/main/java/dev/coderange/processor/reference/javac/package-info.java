/**
 * The plugin that javac starts by itself. In goes each class that javac has attributed, out come messages at its
 * expressions. Begin with {@link dev.coderange.processor.reference.javac.ReferenceChecks}: it finds where values go,
 * {@code CodeConstraints} and {@code LambdaBodies} what is asked of them there, {@code ValueFlow} the constants that
 * they can be.
 */
package dev.coderange.processor.reference.javac;
