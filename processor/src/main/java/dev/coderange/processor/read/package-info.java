/**
 * Reads the bytes of a data file into a {@link dev.coderange.processor.read.Document}: a tree of values, each with its position. A file that
 * is not JSON gives one problem and the names that can be read. Only this package knows Jackson. Read {@code DataReader} first, then
 * {@code SyntaxExplainer}.
 */
package dev.coderange.processor.read;
