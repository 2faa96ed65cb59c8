package dev.coderange.processor.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Data files with some bytes changed. */
final class DataBytes implements Attack.Kind {

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "\\",
            "\\u",
            "\\ud800",
            "\\udc00\\ud800",
            "\\u0000",
            "\\u202e",
            "\\\"",
            "-",
            "--",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\u0000",
            "\u0008",
            "\u007f",
            "\u00a0",
            "\u2028",
            "\u202e",
            "\u200b",
            "\ufeff",
            "\ufffe",
            "\u0414\u0430",
            "\ud83d\ude00",
            "null",
            "true",
            "1e999",
            "-0",
            "00",
            "1.5",
            "9223372036854775808",
            "NaN",
            "//x\n",
            "/*x*/",
            "#",
            "'",
            "\"id\": ",
            "\"ranges\": [",
            "\"children\": [{",
            "\"name\": \"Made\",",
            "\"overlaps\": \"narrowest\",",
            "<<<<<<< HEAD\n",
            "=======\n",
            ">>>>>>> x\n",
            "\"codes\": \"00000-99999\"",
            "\"format\": \"integer\",");

    private final List<byte[]> seeds = Seeds.dataFiles();

    @Override
    public byte[] make(Dice dice) {
        byte[] bytes = dice.oneIn(2) ? dice.pick(seeds) : SetMaker.plain(dice).getBytes(StandardCharsets.UTF_8);
        for (int edits = dice.oneIn(3) ? 1 : dice.between(1, 6); edits > 0; edits--) {
            bytes = edited(bytes, dice);
        }
        return dice.oneIn(40) ? transcoded(bytes, dice) : bytes;
    }

    private byte[] edited(byte[] bytes, Dice dice) {
        if (bytes.length == 0) {
            return piece(dice);
        }
        int at = dice.below(bytes.length);
        int end = Math.min(bytes.length, at + (dice.oneIn(3) ? dice.between(1, 200) : dice.between(1, 4)));
        switch (dice.below(9)) {
            case 0 -> {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) (1 << dice.below(8));
                return changed;
            }
            case 1 -> {
                byte[] changed = bytes.clone();
                changed[at] = (byte) dice.below(256);
                return changed;
            }
            case 2 -> {
                return joined(Arrays.copyOf(bytes, at), from(bytes, end)); // left out
            }
            case 3 -> {
                return joined(Arrays.copyOf(bytes, end), from(bytes, at)); // doubled
            }
            case 4 -> {
                byte[] other = dice.pick(seeds);
                int from = dice.below(other.length + 1);
                byte[] cut = Arrays.copyOfRange(other, from, Math.min(other.length, from + dice.between(1, 300)));
                return joined(Arrays.copyOf(bytes, at), cut, from(bytes, at));
            }
            case 5 -> {
                return dice.oneIn(3)
                        ? Arrays.copyOf(bytes, at)
                        : joined(Arrays.copyOf(bytes, at), piece(dice), from(bytes, at));
            }
            case 6 -> {
                return dice.oneIn(6)
                        ? joined(Arrays.copyOf(bytes, at), repeated(dice), from(bytes, at))
                        : joined(Arrays.copyOf(bytes, at), piece(dice), from(bytes, end));
            }
            case 7 -> {
                return joined(Arrays.copyOf(bytes, at), new byte[] {(byte) dice.between(0x80, 0xFF)}, from(bytes, at));
            }
            default -> {
                return joined(Arrays.copyOf(bytes, at), piece(dice), from(bytes, at));
            }
        }
    }

    private static byte[] transcoded(byte[] bytes, Dice dice) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (dice.below(4)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_16);
            case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            case 2 -> text.getBytes(StandardCharsets.UTF_16BE);
            default -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] piece(Dice dice) {
        return dice.pick(PIECES).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] repeated(Dice dice) {
        String piece = dice.pick(List.of("[", "{\"a\":", "\"children\":[{", "9", "\\", " ", "\"x\",", "-", "\n"));
        return piece.repeat(dice.pick(List.of(30, 600, 3_000))).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] from(byte[] bytes, int at) {
        return Arrays.copyOfRange(bytes, at, bytes.length);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Override
    public void check(byte[] input, Laboratory laboratory) {
        DataCheck.check(input, laboratory);
    }
}
