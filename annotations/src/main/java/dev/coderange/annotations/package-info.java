/** What consumers of Coderange write in their own sources: {@link dev.coderange.annotations.CodeRanges}. */
package dev.coderange.annotations;
