/** The command {@code diff}. */
package dev.coderange.processor.command.diff;
