/**
 * Hands generated source to the compiler's filer, with what it came from, and watches over what a compilation makes of it: a
 * type that exists already, too little memory, a constant that comes too late for another processor. Begin with
 * {@link dev.coderange.processor.output.TypeFiles}.
 */
package dev.coderange.processor.output;
