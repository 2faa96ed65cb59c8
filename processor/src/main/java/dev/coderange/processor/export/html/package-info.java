/** Writes a code set as a page that shows where each code lies. */
package dev.coderange.processor.export.html;
