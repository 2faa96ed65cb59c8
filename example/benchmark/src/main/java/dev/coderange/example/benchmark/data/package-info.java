/** Range data to measure with: read from the files that others publish, or made by a seeded generator. */
package dev.coderange.example.benchmark.data;
