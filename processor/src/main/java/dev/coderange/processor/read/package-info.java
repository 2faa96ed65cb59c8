/**
 * Takes a data file that was found and gives a document: a tree of values, each with its position; likewise for the
 * files that it names, a table of categories and the data that it extends. A file that is not JSON gives one problem
 * and the names that can be read. Only this package knows Jackson and FastCSV. Read {@code SourceReader} first, then
 * {@code DataReader} and {@code TableReader}.
 */
package dev.coderange.processor.read;
