/** Writes a code set as JSON for other languages. */
package dev.coderange.processor.export.json;
