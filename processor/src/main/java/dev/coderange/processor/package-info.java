/**
 * The annotation processor, a compiler of range data: a pipeline with a package a stage. In goes
 * {@code @CodeRanges("radiology.json")} on a package of the consumer, out come the types of that set, or what is wrong
 * and where. {@code Pipeline} is the tour.
 */
package dev.coderange.processor;
