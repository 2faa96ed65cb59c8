/**
 * How things are said, once: quoting, lists, casing, edit distance, and the catalogue of every message of the
 * processor. Each message has an id, which its text ends with when it is reported, a line in
 * {@code processor/MESSAGES.md} and a test. To word a message, begin with {@link dev.coderange.processor.text.Message}.
 */
package dev.coderange.processor.text;
