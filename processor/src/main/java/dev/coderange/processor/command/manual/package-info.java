/** The manual page, made from the commands themselves. */
package dev.coderange.processor.command.manual;
