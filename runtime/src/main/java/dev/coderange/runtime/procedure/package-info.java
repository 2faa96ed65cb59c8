/**
 * Procedure codes as claims, charge lists, requests and messages write them: the step before the lookup.
 * {@link dev.coderange.runtime.procedure.ProcedureCode} reads a text, and a generated classifier takes its base. This
 * package stands for itself: generated code does not use it, and the processor knows nothing of it.
 */
package dev.coderange.runtime.procedure;
