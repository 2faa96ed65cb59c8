/**
 * Hands generated source to the compiler's filer, with what it came from. In goes a generated type, out comes a file,
 * or what is wrong: a type that exists already, too little memory. Begin with
 * {@link dev.coderange.processor.output.TypeFiles}.
 */
package dev.coderange.processor.output;
