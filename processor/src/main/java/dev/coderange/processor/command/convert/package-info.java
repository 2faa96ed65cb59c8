/** The command {@code convert}. */
package dev.coderange.processor.command.convert;
