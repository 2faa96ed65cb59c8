/** Benchmarks of generated lookups: what they cost to run, to start, to build and to hold, beside everything else. */
package dev.coderange.example.benchmark;
