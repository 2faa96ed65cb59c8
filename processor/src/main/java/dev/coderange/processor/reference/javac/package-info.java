/** The plugin that javac starts by itself, which follows constants through the bodies of methods. */
package dev.coderange.processor.reference.javac;
