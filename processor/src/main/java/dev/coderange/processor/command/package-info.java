/**
 * The command line: the same front end as in a compilation, and its own back ends, one package a command. What all of
 * them need is {@code input}, which finds, reads and checks the data that an argument names, and {@code console}.
 * Read {@code Main} first.
 */
package dev.coderange.processor.command;
