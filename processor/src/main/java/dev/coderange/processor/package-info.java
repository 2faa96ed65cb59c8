/**
 * The annotation processor, a compiler of range data: a pipeline with one package per stage. It takes {@code
 * @CodeRanges("radiology.json")} on a package of the consumer and gives the types of that set, or says what is wrong
 * and where. {@code Pipeline} is the tour.
 */
package dev.coderange.processor;
