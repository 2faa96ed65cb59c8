/**
 * Attacks on the processor as it ships. Each {@link dev.coderange.processor.fuzz.Attack} makes inputs by chance from
 * seeds, compiles each one, and says what must hold of it. {@link dev.coderange.processor.fuzz.FuzzIT} runs them, after
 * every input that ever failed; read it first.
 */
package dev.coderange.processor.fuzz;
