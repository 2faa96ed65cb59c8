package dev.coderange.processor.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Names of data files that name no file: at most one error, at the name, and never a fault of ours. */
final class DataNames implements Attack.Kind {

    private static final List<String> PARTS = List.of(
            "..",
            ".",
            "/",
            "//",
            "\\",
            "data",
            "data.json",
            ".json",
            "C:",
            "file:",
            "jar:file:/x!/",
            "~",
            "*",
            "?",
            "|",
            "<",
            ">",
            "\"",
            ":",
            " ",
            "%00",
            "%s",
            "META-INF/coderange/",
            "radiology.json",
            "com/acme/",
            "CON",
            "\n",
            "\u0000",
            "$L",
            "données",
            "\u0414.json",
            "-",
            "#",
            ";");

    @Override
    public byte[] make(Dice dice) {
        StringBuilder name = new StringBuilder(dice.oneIn(4) ? HostileTexts.next(dice) : "");
        for (int i = dice.between(0, 4); i > 0; i--) {
            name.append(dice.pick(PARTS));
        }
        StringBuilder source = new StringBuilder("@dev.coderange.annotations.CodeRanges(\"");
        name.chars()
                .forEach(c -> source.append(
                        c > ' ' && c <= '~' && c != '"' && c != '\\' ? String.valueOf((char) c) : escaped((char) c)));
        return source.append("\")\npackage made;\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Octal, which javac reads after Unicode escapes; those past a byte have no other way. */
    private static String escaped(char c) {
        return c < 256 ? "\\%03o".formatted((int) c) : "\\u%04x".formatted((int) c);
    }

    @Override
    public void check(byte[] input, Laboratory laboratory) {
        Javac.Run run = laboratory.compile(
                Map.of("made/package-info.java", new String(input, StandardCharsets.US_ASCII)),
                "-Xlint:all,-processing");
        DataCheck.assertSane(run);
        Fault.requireNone("javac speaks", run.that(said -> !said.isOurs() && said.isError()));
        Fault.require(run.errors().size() <= 1, "more than one error", run.errors());
        Fault.require(run.success() == run.errors().isEmpty(), "javac fails without a word", run);
    }
}
