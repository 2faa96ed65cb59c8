package dev.coderange.example.claims.input;

import java.util.List;

/** The fields of a record. */
interface Fields {

    /** What a decoder makes of bytes that are not UTF-8. */
    char BAD_BYTES = '\uFFFD';

    int count();

    /** {@return a field without the blanks around it; it lasts as long as the record} */
    CharSequence get(int index);

    /** {@return whether some field has bytes that are not UTF-8} */
    boolean hasBadBytes();

    /** {@return the beginning of the line, to show it} */
    String line();

    /** {@return fields that a parser made} */
    static Fields of(List<String> values, String line) {
        return new Fields() {
            @Override
            public int count() {
                return values.size();
            }

            @Override
            public CharSequence get(int index) {
                return values.get(index).strip();
            }

            @Override
            public boolean hasBadBytes() {
                return values.stream().anyMatch(value -> value.indexOf(BAD_BYTES) >= 0);
            }

            @Override
            public String line() {
                return line;
            }
        };
    }
}
