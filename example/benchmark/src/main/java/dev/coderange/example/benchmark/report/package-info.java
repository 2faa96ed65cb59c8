/** Figures on their way to the reader. */
package dev.coderange.example.benchmark.report;
