/** Turns a document into a code set, or into every problem that is found in it, each at its place. */
package dev.coderange.processor.check;
