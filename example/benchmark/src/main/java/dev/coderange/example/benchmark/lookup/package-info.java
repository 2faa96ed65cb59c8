/** Measures lookups: which data, which codes, which way of looking them up, and the table of what each costs. */
package dev.coderange.example.benchmark.lookup;
