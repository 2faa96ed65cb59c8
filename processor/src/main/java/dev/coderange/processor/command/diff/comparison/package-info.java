/** What differs between two editions: codes, days, constants and the words of the data. */
package dev.coderange.processor.command.diff.comparison;
