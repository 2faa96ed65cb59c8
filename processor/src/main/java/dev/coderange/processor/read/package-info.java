/**
 * Takes the bytes of a data file and gives a document: a tree of values, each with its position. A file that is not
 * JSON gives one problem and the names that can be read. Only this package knows Jackson. Read {@code DataReader}
 * first, then {@code SyntaxExplainer}.
 */
package dev.coderange.processor.read;
