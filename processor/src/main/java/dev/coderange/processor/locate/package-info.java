/**
 * Takes the name of a data file and the package that asks for it, and gives the file, or a problem that lists every location that was
 * tried. Read {@code DataLocator} first, then {@code SearchPath}, which has the order.
 */
package dev.coderange.processor.locate;
