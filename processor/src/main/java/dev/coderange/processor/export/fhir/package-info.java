/**
 * Writes a code set as a bundle of FHIR resources. The concepts are the categories; their codes are never listed, but
 * said by an expression that {@code CodePattern} makes of the resolved ranges.
 */
package dev.coderange.processor.export.fhir;
