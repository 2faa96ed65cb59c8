/**
 * Turns a {@link dev.coderange.processor.read.Document} into a {@link dev.coderange.processor.model.CodeSet}, or into
 * every problem that is found in it, each with its position. Read {@code DataValidator} first, which calls the readers
 * and the rules in order. {@code OverlapRules} groups siblings and applies the entries under {@code overlaps}, {@code
 * OverlapResolver} divides the codes, and {@code OverlapReporter} says what is left. Names are checked in {@code
 * NameRules}, {@code LevelRules} and {@code IdRules}.
 */
package dev.coderange.processor.check;
