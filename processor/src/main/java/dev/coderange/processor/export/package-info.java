/**
 * The back ends beside the one that writes Java, one package a format. Each takes a code set that was checked and the
 * SHA-256 of the data that it was read from, uses the model alone, and gives one text. Read {@code ExportFormat} first.
 */
package dev.coderange.processor.export;
