/**
 * Takes the name of a data file and a search path, and gives the file, possibly with notes, or a problem that says why
 * there is none. Where no file is found, the problem lists every location that was tried. Read {@code DataLocator}
 * first, then {@code CompilerSearchPath}, which defines the search order.
 */
package dev.coderange.processor.locate;
