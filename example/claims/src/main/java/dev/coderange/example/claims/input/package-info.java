/** Claims files: CSV text in, one value for each line out, whatever is in the line. */
package dev.coderange.example.claims.input;
