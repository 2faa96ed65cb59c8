/** Writes a code set as a SQL script. */
package dev.coderange.processor.export.sql;
