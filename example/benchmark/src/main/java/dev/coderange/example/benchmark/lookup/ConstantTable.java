package dev.coderange.example.benchmark.lookup;

import java.lang.invoke.MethodHandles;

/**
 * The table, in static final fields. It is only ever loaded as a hidden class, which gets the contents when it is
 * defined; so to the JIT they are constants, as they would be in a class that was generated for them.
 */
final class ConstantTable implements DirectTable {

    private static final int FIRST;
    private static final String ORDINALS;
    private static final Object[] CATEGORIES;

    static {
        try {
            Contents contents = MethodHandles.classData(MethodHandles.lookup(), "_", Contents.class);
            FIRST = contents.first();
            ORDINALS = contents.ordinals();
            CATEGORIES = contents.categories();
        } catch (IllegalAccessException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    ConstantTable() {}

    @Override
    public Object get(int code) {
        int i = code - FIRST;
        return i >= 0 && i < ORDINALS.length() ? CATEGORIES[ORDINALS.charAt(i)] : null;
    }

    @Override
    public void ordinals(int[] codes, int[] into) {
        for (int k = 0; k < codes.length; k++) {
            int i = codes[k] - FIRST;
            into[k] = i >= 0 && i < ORDINALS.length() ? ORDINALS.charAt(i) - 1 : -1;
        }
    }
}
