/** Measures the forms that the lookup of radiology could have had: what the choice of one was made by. */
package dev.coderange.example.benchmark.candidates;
