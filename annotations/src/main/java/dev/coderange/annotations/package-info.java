/**
 * The annotations of Coderange: {@link dev.coderange.annotations.CodeRanges}, which consumers write, and
 * {@link dev.coderange.annotations.CheckedCode}, which only generated code uses.
 */
package dev.coderange.annotations;
