/** The command {@code check}. */
package dev.coderange.processor.command.check;
