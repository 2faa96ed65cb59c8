/**
 * The values that pass between the stages: immutable, their invariants in their constructors, with no knowledge of
 * JSON, Java source or the compiler.
 */
package dev.coderange.processor.model;
