/**
 * Reads {@code @CodeRanges} as the consumer wrote it. In goes a round's elements and the options, out come what is
 * asked for and where it stands. Begin with {@link dev.coderange.processor.request.RequestReader}.
 */
package dev.coderange.processor.request;
