/** Measures with JMH, row by row, each in JVMs of its own. */
package dev.coderange.example.benchmark.fork;
