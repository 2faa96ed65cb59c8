/** The command {@code stats}. */
package dev.coderange.processor.command.stats;
