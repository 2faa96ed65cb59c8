package dev.coderange.processor.export.fhir;

/** The releases of FHIR that a bundle can be of. */
public enum FhirVersion {
    /** Release 4, 4.0.1. */
    R4,
    /** Release 5, 5.0.0. */
    R5
}
