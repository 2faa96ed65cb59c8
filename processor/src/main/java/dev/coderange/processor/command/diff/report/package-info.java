/** A comparison and its consequences, for people, programs and pull requests. */
package dev.coderange.processor.command.diff.report;
