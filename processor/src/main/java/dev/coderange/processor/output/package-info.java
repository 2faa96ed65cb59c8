/**
 * Hands generated source to the compiler's filer, with the annotated element as its originating element. It also
 * refuses what cannot be generated: a set name or a type that is taken, or too little memory for the set. Begin with
 * {@link dev.coderange.processor.output.TypeFiles}.
 */
package dev.coderange.processor.output;
