/** Claims files in X12: segments in, one value for each service line out, whatever is in the line. */
package dev.coderange.example.claims.input.x12;
