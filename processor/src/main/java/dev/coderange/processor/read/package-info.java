/** Reads JSON text into a document with a source position on every value. Only this package knows Jackson. */
package dev.coderange.processor.read;
