/**
 * Decides what the generated lookup looks like: which switch over what, which comparisons, which table. Pure arithmetic
 * over keys; no source text.
 */
package dev.coderange.processor.plan;
