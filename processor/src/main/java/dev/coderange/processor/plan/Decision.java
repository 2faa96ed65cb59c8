package dev.coderange.processor.plan;

/** A step of a decision over a key. */
public sealed interface Decision {

    /** No category. */
    int NONE = -1;

    /** How many answers it has in its own method. */
    int answers();

    /**
     * The decision is made.
     *
     * @param ordinal the category's index on its level, or {@link #NONE}
     */
    record Answer(int ordinal) implements Decision {
        @Override
        public int answers() {
            return 1;
        }
    }

    /**
     * A comparison.
     *
     * @param bound the lowest key that goes to {@code rest}
     * @param below what follows for a key below the bound
     * @param rest what follows for any other key
     * @param answers how many answers the two have together
     */
    record Compare(long bound, Decision below, Decision rest, int answers) implements Decision {

        Compare(long bound, Decision below, Decision rest) {
            this(bound, below, rest, below.answers() + rest.answers());
        }
    }

    /**
     * The decision goes on in another method, which keeps each below the size at which HotSpot stops compiling.
     *
     * @param part the index of that method's decision in {@link SwitchPlan#parts()}
     */
    record Continue(int part) implements Decision {
        @Override
        public int answers() {
            return 1;
        }
    }
}
