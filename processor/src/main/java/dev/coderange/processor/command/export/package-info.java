/** The command {@code export}. */
package dev.coderange.processor.command.export;
