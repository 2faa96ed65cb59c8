/**
 * All wording: quoting, lists, casing, suggestions, and the catalogue of messages. Each message has an id, a line in
 * {@code processor/MESSAGES.md} and a test. A reported message ends with its id, or with its {@code Tag} if it is about
 * the consumer's sources. To change a message, open the enum of its topic: {@code SyntaxMessage} for JSON, {@code
 * DataMessage} for keys, names and categories, {@code RangeMessage} for ranges, formats and overlaps, {@code
 * LocationMessage} for the search, {@code RequestMessage} for requests, generated types and crashes, {@code
 * ReferenceMessage} for codes in the consumer's sources. Sentences that several messages share are in {@code Hint}.
 */
package dev.coderange.processor.text;
