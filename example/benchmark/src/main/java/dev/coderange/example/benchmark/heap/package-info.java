/** Measures what a set of ranges holds of a JVM's memory. */
package dev.coderange.example.benchmark.heap;
