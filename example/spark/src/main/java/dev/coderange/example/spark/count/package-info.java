/** Lines by category and month, in several ways that give the same counts, and what each costs. */
package dev.coderange.example.spark.count;
