/**
 * Turns a {@link dev.coderange.processor.read.Document} into a {@link dev.coderange.processor.model.CodeSet}, or into
 * every problem that is found in it, each with its position. Read {@code DataValidator} first, which calls the readers
 * and the rules in order; overlaps are resolved in {@code OverlapResolver}, for what {@code OverlapRules} finds in the
 * data, and names are checked in {@code NameRules}, {@code LevelRules} and {@code IdRules}.
 */
package dev.coderange.processor.check;
