/** Measures what our processor adds to a build. */
package dev.coderange.example.benchmark.build;
