/** Claims counted by category and month with Spark: made up, counted, and counted in several ways to compare them. */
package dev.coderange.example.spark;
