/** Reports as pages for a browser: one file each, which loads nothing. The templates lie in {@code src/main/jte}. */
package dev.coderange.example.claims.report.html;
