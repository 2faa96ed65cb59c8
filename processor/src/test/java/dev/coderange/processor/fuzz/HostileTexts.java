package dev.coderange.processor.fuzz;

import java.util.List;

/** Texts that try to be something else, of lengths around what any part of the product cuts at. */
final class HostileTexts {

    private static final List<String> PIECES = List.of(
            "*/",
            "/*",
            "//",
            "\\u002a/",
            "\\u",
            "\\uuuu002a\\u002f",
            "\\",
            "\\\\",
            "\"",
            "\\\"",
            "\"\"\"",
            "$L",
            "$S",
            "$T",
            "$$",
            "$",
            "%s",
            "%n",
            "{0}",
            "{@link",
            "{@code",
            "{@literal",
            "}",
            "{",
            "@param x",
            "@deprecated",
            "<script>",
            "</b>",
            "<pre>",
            "&lt;",
            "&",
            "<",
            ">",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\u0000",
            "\u001b[31m",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u000b",
            "\f",
            "\u00a0",
            "\u202e",
            "\u2066",
            "\u2069",
            "\u200b",
            "\u200d",
            "\ufeff",
            "\u00ad",
            "\u061c",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "\ud83c\uddfa\ud83c\uddf8",
            "e\u0301",
            "\u00e9dition",
            "\u0420\u0435\u0434\u0430\u043a\u0446\u0438\u044f",
            "\u5b57",
            "\uffff",
            "\ufffe",
            "\ufffd",
            "\ue000",
            "\u0378",
            "\udb40\udc41",
            " ",
            "a",
            "word ",
            "--",
            "-",
            "'",
            "`",
            "1",
            "; static { if (true) throw new Error(); } ",
            "\" + new Object() + \"",
            "C0",
            "*",
            "/",
            "#",
            "@");

    private static final List<Integer> BOUNDS =
            List.of(20, 40, 60, 72, 79, 80, 81, 100, 119, 120, 121, 200, 500, 5_000);

    private HostileTexts() {}

    static String next(Dice dice) {
        StringBuilder text = new StringBuilder();
        if (dice.oneIn(3)) {
            String filler =
                    dice.pick(List.of("a", "\u0434", "\u00e9", "\ud83d\ude00", "a ", "*/", "\\u", "\\", "\u202e"));
            int length = dice.pick(BOUNDS) + dice.between(-6, 6);
            while (text.length() < length) {
                text.append(filler);
            }
        }
        for (int i = dice.between(1, 9); i > 0; i--) {
            text.insert(dice.oneIn(3) ? dice.below(text.length() + 1) : text.length(), dice.pick(PIECES));
        }
        return text.toString();
    }

    /** A text in JSON's quotes, in ASCII, with what is no character as an escape. */
    static String json(String text, Dice dice) {
        StringBuilder json = new StringBuilder("\"");
        boolean raw = dice.oneIn(2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isHalf = Character.isSurrogate(c);
            boolean isPair = isHalf && i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (raw && isPair) {
                json.append(c).append(text.charAt(++i));
            } else if (c < ' ' || isHalf || c > '~' && !raw) {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
