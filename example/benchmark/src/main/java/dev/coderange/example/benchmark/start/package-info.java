/** What the command line takes from its start to its answer, beside a command of picocli that does nothing. */
package dev.coderange.example.benchmark.start;
