/**
 * Takes the name of a data file and a search path, and gives the file, or a problem that lists every location that was
 * tried. Read {@code DataLocator} first, then {@code CompilerSearchPath}, which has the order.
 */
package dev.coderange.processor.locate;
