package dev.coderange.example.claims.input;

import java.util.List;

/** The fields of a record. */
interface Fields {

    int count();

    /** {@return a field without the blanks around it} */
    String get(int index);

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
            public String get(int index) {
                return values.get(index).strip();
            }

            @Override
            public String line() {
                return line;
            }
        };
    }
}
