/**
 * Writes the source of the generated types. A {@code Generation} goes in, the checked set and its plans, and the source
 * of each type comes out; only this package knows JavaPoet. Read {@code SourceWriter} first, then the writer of a type:
 * {@code LevelEnumWriter}, {@code ClassifierWriter} with {@code SwitchWriter} and the two of tables,
 * {@code RangesWriter}, {@code CodeAnnotationWriter}.
 */
package dev.coderange.processor.write;
