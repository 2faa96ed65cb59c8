/**
 * Writes the source of the generated types. Takes a {@code Generation}, which is the checked set with its plans, and
 * gives the source of each type. Only this package knows JavaPoet. Read {@code SourceWriter} first, then the writer of
 * a type: {@code LevelEnumWriter}, {@code ClassifierWriter} with {@code SwitchWriter}, {@code FilledTableWriter} and
 * {@code PackedTableWriter}, {@code RangesWriter}, {@code CodeAnnotationWriter}.
 */
package dev.coderange.processor.write;
