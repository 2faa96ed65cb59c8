/**
 * How things are said, once: the catalogue of every message of the processor. Each message has an id, which its text ends with when
 * it is reported, a line in {@code processor/MESSAGES.md} and a test.
 */
package dev.coderange.processor.text;
