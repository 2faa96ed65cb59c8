/** Writes the source of the generated types, a class for each. Only this package knows JavaPoet. */
package dev.coderange.processor.write;
