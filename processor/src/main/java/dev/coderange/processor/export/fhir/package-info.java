/** Writes a code set as a bundle of FHIR resources. */
package dev.coderange.processor.export.fhir;
