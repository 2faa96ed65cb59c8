/** The command {@code explain}. */
package dev.coderange.processor.command.explain;
