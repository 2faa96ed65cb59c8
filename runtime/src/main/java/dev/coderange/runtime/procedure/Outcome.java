package dev.coderange.runtime.procedure;

/** What reading a text comes to: a {@link ProcedureCode} or a {@link Refusal}. */
interface Outcome {}
