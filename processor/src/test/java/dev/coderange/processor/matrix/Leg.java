package dev.coderange.processor.matrix;

/**
 * One cell of the matrix.
 *
 * @param part the part of the matrix, such as {@code neighbor}
 * @param subject what it tries, such as {@code Dagger 2.60.1}
 * @param on what it runs on, such as {@code JDK 17}
 * @param setting how it compiles, such as {@code one compile}
 * @param variant what differs between the legs of one line of the report, such as {@code first on the processor path}
 * @param expected what a user is told to expect
 * @param trial runs it, and fails where something else comes out
 */
record Leg(String part, String subject, String on, String setting, String variant, String expected, Trial trial) {

    /** Runs a leg. */
    @FunctionalInterface
    interface Trial {

        /** Tries it; returns if what is expected came out. */
        void run() throws Exception;
    }

    /** All but the trial, in words. */
    String name() {
        return String.join(", ", part, subject, on, setting, variant);
    }
}
