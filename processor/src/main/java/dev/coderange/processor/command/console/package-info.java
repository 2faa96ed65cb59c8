/** What the commands know of the terminal, and what their exit codes mean. */
package dev.coderange.processor.command.console;
