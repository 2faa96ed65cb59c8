/**
 * Reads procedure codes as claims, charge lists, requests and messages write them: the step before the lookup.
 * {@link dev.coderange.runtime.procedure.ProcedureCode} reads a text; a generated classifier looks up its base. This
 * package stands alone: generated code does not use it, and the processor does not know it.
 */
package dev.coderange.runtime.procedure;
