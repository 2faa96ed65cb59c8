/** SQL that migrates columns of constants from one edition to the next. */
package dev.coderange.processor.command.diff.migration;
