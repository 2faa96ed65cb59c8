/** Starts other JVMs: compilers, and programs whose start is measured. */
package dev.coderange.example.benchmark.launch;
