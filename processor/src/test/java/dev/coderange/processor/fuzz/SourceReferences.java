package dev.coderange.processor.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sound sources with right and wrong codes at every kind of place, inside every kind of body, between ordinary Java. A
 * line that ends in {@code // wrong} gets an error, and no other line gets anything.
 */
final class SourceReferences implements Attack.Kind {

    private static final String WRONG = "// wrong";

    private static final List<String> TEXT_PLACES = List.of(
            "Use.take(%s);",
            "Use.takeAll(\"70010\", %s);",
            "Use.takeAll(new String[] {%s});",
            "@RadiologyCode String v# = %s;",
            "Use.field = %s;",
            "boolean b# = Use.code().equals(%s);",
            "boolean b# = %s.equals(Use.code());",
            "new Use(%s);",
            "RadiologyCategory.of(%s);",
            "switch (Use.code()) { case %s -> { } default -> { } }",
            "@RadiologyCode String w#; w# = %s;",
            "Use.<String>generic(%s);",
            "Use.take(Use.flag ? %s : \"70010\");",
            "java.util.function.Supplier<String> s# = new java.util.function.Supplier<>() {"
                    + " public @RadiologyCode String get() { return %s; } };",
            "@RadiologyCode String[] a# = {\"70010\", %s};",
            "boolean b# = %s == Use.code();");

    private static final List<String> NUMBER_PLACES = List.of(
            "Use.take(%s);",
            "@RadiologyCode int v# = %s;",
            "boolean b# = Use.number() == %s;",
            "boolean b# = %s != Use.number();",
            "RadiologyCategory.of(%s);",
            "switch (Use.number()) { case %s: break; default: }",
            "@RadiologyCode Integer w# = %s;",
            "Use.wide(%s);");

    private static final List<String> ORDINARY = List.of(
            "java.util.List.of(\"a\").stream().filter(s# -> s#.equals(\"free\")).toList();",
            "java.util.Map.of(1, 2).forEach((k#, l#) -> { if (k# == 77045) { l# = 77045; } });",
            "String o# = \"77045\"; o# += 77045;",
            "Object p# = new Object() { int q = 77045;"
                    + " { java.util.function.Predicate<String> r = s -> s == \"77045\"; } };",
            "java.util.function.IntFunction<String> f# = i -> switch (i) { case 77045 -> \"77045\";"
                    + " default -> { String t = \"x\"; yield t; } };",
            "for (int i# = 0; i# < 77045; i# += 77045) { continue; }",
            "class L# { { java.util.function.Consumer<String> c = s -> s = \"77045\"; } }",
            "java.util.function.BiFunction<Integer, Integer, Integer> g# = (var x, var y) -> x == 77045 ? y : 77045;",
            "try { throw new IllegalStateException(\"77045\"); } catch (RuntimeException e#) {"
                    + " assert e#.getMessage() == \"77045\"; }");

    /** Bodies: {@code %s} is where statements stand. */
    private static final List<String> MEMBERS = List.of(
            "void m#() {\n%s}\n",
            "static {\n%s}\n",
            "{\n%s}\n",
            "static void n#() {\nRunnable r = () -> {\n%s};\n}\n",
            "{\nRunnable r# = () -> {\n%s};\n}\n",
            "static {\nnew Thread(() -> {\n%s}) { { setName(\"77045\"); } };\n}\n",
            "Runnable f# = () -> {\n%s};\n",
            "Object g# = new Object() {\n{\n%s}\n};\n",
            "class I# {\nI#() {\n%s}\n}\n",
            "record R#(String free) {\nR# {\n%s}\n}\n",
            "enum E# {\nA {\nvoid e() {\n%s}\n};\n}\n",
            "interface J# {\ndefault void j() {\n%s}\n}\n",
            "int k#(int free) {\nreturn switch (free) {\ncase 1 -> {\n%syield 77045;\n}\ndefault -> 0;\n};\n}\n",
            "void o#() {\nclass Local {\nvoid p() {\n%s}\n}\ntry {\n} finally {\n%s}\n}\n",
            "<T> T q#(T free) {\nfor (;;) {\nif (free == null) {\n%sbreak;\n}\n}\nreturn free;\n}\n");

    private int names;

    @Override
    public byte[] make(Dice dice) {
        names = 0;
        StringBuilder source = new StringBuilder("""
                package made;
                import com.acme.billing.*;
                @SuppressWarnings("unused")
                class Use {
                @RadiologyCode static String field;
                static boolean flag;
                Use(@RadiologyCode String code) { }
                static void take(@RadiologyCode String code) { }
                static void take(@RadiologyCode int code) { }
                static void wide(@RadiologyCode long code) { }
                static void takeAll(@RadiologyCode String... codes) { }
                static <T> void generic(@RadiologyCode T code) { }
                @RadiologyCode static String code() { return null; }
                @RadiologyCode static int number() { return 70010; }
                """);
        for (int i = dice.between(1, 4); i > 0; i--) {
            source.append(member(dice));
        }
        source.append("}\n");
        for (int i = dice.below(3); i > 0; i--) {
            source.append("class Other%d {\n%s}\n".formatted(i, member(dice)));
        }
        return source.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String member(Dice dice) {
        String member = numbered(dice.pick(MEMBERS));
        while (member.contains("%s")) {
            member = member.substring(0, member.indexOf("%s"))
                    + statements(dice)
                    + member.substring(member.indexOf("%s") + 2);
        }
        return member;
    }

    private String statements(Dice dice) {
        StringBuilder statements = new StringBuilder();
        for (int i = dice.between(1, 5); i > 0; i--) {
            statements
                    .append(dice.oneIn(3) ? numbered(dice.pick(ORDINARY)) : reference(dice))
                    .append('\n');
        }
        return statements.toString();
    }

    private String reference(Dice dice) {
        boolean isWrong = dice.oneIn(2);
        int code = isWrong
                ? dice.pick(List.of(77_045, 77_023, 76_500, 77_000, 78_011, 77_260, 12_345, 80_000, 99_999, 70_009))
                : dice.pick(List.of(70_010, 71_046, 76_499, 76_506, 77_046, 77_295, 79_999, 78_012));
        boolean isText = dice.oneIn(2);
        String place = numbered(dice.pick(isText ? TEXT_PLACES : NUMBER_PLACES));
        boolean isBare = place.startsWith("boolean b") || place.contains("case ") || place.contains("Integer");
        String value = isText ? text(code, dice, isBare) : number(code, dice, isBare);
        return place.replace("%s", value) + (isWrong ? " " + WRONG : "");
    }

    private static String text(int code, Dice dice, boolean isBare) {
        String text = "%05d".formatted(code);
        return switch (isBare ? 0 : dice.below(5)) {
            case 1 -> "(\"" + text + "\")";
            case 2 -> "\"" + text.substring(0, 2) + "\" + \"" + text.substring(2) + "\"";
            case 3 -> "(String) \"" + text + "\"";
            case 4 -> "\"" + text.substring(0, 4) + "\" + " + text.substring(4);
            default -> "\"" + text + "\"";
        };
    }

    private static String number(int code, Dice dice, boolean isBare) {
        return switch (isBare ? 0 : dice.below(4)) {
            case 1 -> "(" + code + ")";
            case 2 -> code - 7 + " + 7";
            case 3 -> "0x" + Integer.toHexString(code);
            default -> Integer.toString(code);
        };
    }

    private String numbered(String template) {
        return template.replace("#", Integer.toString(names++));
    }

    @Override
    public void check(byte[] input, Laboratory laboratory) {
        String text = new String(input, StandardCharsets.UTF_8);
        Map<String, String> sources = Map.of("made/Use.java", text);
        Javac.Run run = laboratory.withTypes().compile(sources);
        DataCheck.assertSane(run);
        Set<Long> expected = new TreeSet<>();
        List<String> lines = text.lines().toList();
        for (int line = 1; line <= lines.size(); line++) {
            if (lines.get(line - 1).endsWith(WRONG)) {
                expected.add((long) line);
            }
        }
        Fault.requireNone("javac speaks", run.that(said -> !said.isOurs()));
        Fault.requireNone("a false alarm", run.that(said -> !expected.contains(said.line()) || !said.isError()));
        Set<Long> found = new TreeSet<>();
        Fault.requireNone("told twice", run.that(said -> !found.add(said.line())));
        expected.removeAll(found);
        Fault.require(
                expected.isEmpty(),
                "not found",
                expected.stream().map(line -> lines.get((int) (line - 1))).toList());
    }
}
