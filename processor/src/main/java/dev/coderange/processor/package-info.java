/** The annotation processor: a pipeline with a package a stage, from a file name to generated types. */
package dev.coderange.processor;
