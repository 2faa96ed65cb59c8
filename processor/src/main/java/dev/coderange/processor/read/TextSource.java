package dev.coderange.processor.read;

import dev.coderange.processor.model.Position;

/** What the strings of a document are read from. */
sealed interface TextSource {

    /** The string between two quotes, its escapes resolved. */
    String between(int openingQuote, int closingQuote);

    /** The position of an offset. */
    Position at(int offset);

    /** A text that is JSON. */
    record Whole(String text, Lines lines) implements TextSource {

        @Override
        public String between(int openingQuote, int closingQuote) {
            String raw = text.substring(openingQuote + 1, closingQuote);
            return raw.indexOf('\\') < 0
                    ? raw
                    : new EscapeReader(new FirstMistake(lines)).resolve(raw, 0, raw.length());
        }

        @Override
        public Position at(int offset) {
            return lines.at(offset);
        }
    }

    /** One string that was read already, wherever its quotes are. */
    record Fixed(String value, Position position) implements TextSource {

        @Override
        public String between(int openingQuote, int closingQuote) {
            return value;
        }

        @Override
        public Position at(int offset) {
            return position;
        }
    }
}
