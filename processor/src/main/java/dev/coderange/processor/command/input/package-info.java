/** Finds, reads and checks the data that an argument of the command line names. */
package dev.coderange.processor.command.input;
