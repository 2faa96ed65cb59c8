/** What reading a procedure code as claims write it costs, before the lookup. */
package dev.coderange.example.benchmark.procedure;
