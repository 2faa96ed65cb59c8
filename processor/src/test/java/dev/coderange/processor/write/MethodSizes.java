package dev.coderange.processor.write;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** How many bytes of code the methods of a class file have. */
final class MethodSizes {

    /** HotSpot never compiles a method of this size or more. */
    static final int LARGEST_COMPILED = 8_000;

    /** HotSpot inlines no method of this size or more, however hot. */
    static final int LARGEST_INLINED = 325;

    private final Object[] constants;
    private final DataInputStream input;
    private final Map<String, Integer> sizes = new TreeMap<>();

    private MethodSizes(byte[] classFile) throws IOException {
        input = new DataInputStream(new ByteArrayInputStream(classFile));
        input.skipNBytes(8);
        constants = new Object[input.readUnsignedShort()];
        for (int i = 1; i < constants.length; i++) {
            if (readConstant(i)) {
                i++; // a long and a double take two places
            }
        }
        input.skipNBytes(6);
        input.skipNBytes(2L * input.readUnsignedShort());
        readMembers();
        readMembers();
    }

    /** The sizes by name and descriptor: {@code kind(I)Lmade/MadeKind;}. */
    static Map<String, Integer> of(byte[] classFile) {
        try {
            return new MethodSizes(classFile).sizes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean readConstant(int index) throws IOException {
        int tag = input.readUnsignedByte();
        switch (tag) {
            case 1 -> constants[index] = input.readUTF();
            case 3, 4, 9, 10, 11, 12, 17, 18 -> input.skipNBytes(4);
            case 5, 6 -> input.skipNBytes(8);
            case 7, 8, 16, 19, 20 -> input.skipNBytes(2);
            case 15 -> input.skipNBytes(3);
            default -> throw new IOException("unknown constant: " + tag);
        }
        return tag == 5 || tag == 6;
    }

    private void readMembers() throws IOException {
        for (int members = input.readUnsignedShort(); members > 0; members--) {
            input.skipNBytes(2);
            String name = (String) constants[input.readUnsignedShort()];
            String descriptor = (String) constants[input.readUnsignedShort()];
            for (int attributes = input.readUnsignedShort(); attributes > 0; attributes--) {
                boolean isCode = "Code".equals(constants[input.readUnsignedShort()]);
                int length = input.readInt();
                if (isCode) {
                    input.skipNBytes(4);
                    sizes.put(name + descriptor, input.readInt());
                    length -= 8;
                }
                input.skipNBytes(length);
            }
        }
    }
}
