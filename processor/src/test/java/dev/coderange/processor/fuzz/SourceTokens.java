package dev.coderange.processor.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Sources of the reference corpus with tokens and lines changed. Whether they still are Java or not, javac says with us
 * what it says without, at the same places.
 */
final class SourceTokens implements Attack.Kind {

    private static final Pattern TOKEN =
            Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'|//[^\n]*"
                    + "|/\\*[\\s\\S]*?\\*/|\\w+|->|::|>>>|<<|>>|[=!<>+*/&|^%-]=|&&|\\|\\||\\+\\+|--|\\s+|.");

    private static final List<String> TOKENS = List.of(
            "\"77045\"",
            "\"77046\"",
            "77045",
            "77046",
            "77045L",
            "0320",
            "(byte) 77",
            "'7'",
            "null",
            "true",
            "-1",
            "1.5",
            "\"\"",
            "\"x\" + 1",
            "'\\u0000'",
            "String",
            "int",
            "long",
            "char",
            "Integer",
            "Object",
            "var",
            "void",
            "?",
            "T",
            "final",
            "static",
            "abstract",
            "record",
            "enum",
            "interface",
            "sealed",
            "default",
            "this",
            "super",
            "new",
            "return",
            "yield",
            "switch",
            "case",
            "break",
            "throw",
            "if",
            "else",
            "for",
            "while",
            "try",
            "->",
            "::",
            ".",
            ",",
            ";",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "<",
            ">",
            "=",
            "==",
            "+",
            "+=",
            "++",
            "!",
            "&&",
            "?",
            ":",
            "@",
            "@RadiologyCode",
            "@RadiologyCode(range = true)",
            "@RadiologyCode()",
            "@RadiologyCode(5)",
            "@SuppressWarnings(5)",
            "@SuppressWarnings(\"coderange\")",
            "@Override",
            "/*",
            "*/",
            "//",
            "\\u0022",
            "\n",
            "_",
            "ä",
            "\ud83d\ude00");

    private static final List<String> LINES = List.of(
            "java.util.List.of(\"a\").removeIf(s -> s.equals(\"free\"));",
            "{ java.util.List.of(\"a\").removeIf(s -> s.equals(\"free\")); }",
            "static { java.util.Map.of(\"a\", 1).forEach((k, v) -> { k = \"x\"; v = 77045;"
                    + " switch (k) { case \"77045\" -> {} default -> {} } }); }",
            "Runnable r = new Runnable() { { Runnable inner = () -> { String s = \"77045\"; s = \"1\"; }; }"
                    + " public void run() { run(); } };",
            "record Local(@RadiologyCode String code) { Local { code = \"77045\"; } }",
            "enum E { A(\"77045\") { { schedule(\"77045\"); } }; E(@RadiologyCode String c) { } }",
            "class Inner<T extends Inner<T>> { T t; @RadiologyCode T u = (T) (Object) \"77045\"; }",
            "int x = x + (x = 77045);",
            "String s = (s = \"77045\") + s;",
            "var v = (java.util.function.Function<String, String>) q -> q + \"77045\";",
            "Object o = switch (1) { case 1 -> \"77045\"; default -> { yield 77045; } };",
            "if (new Object() instanceof String p && p.equals(\"77045\")) { p = \"77046\"; }",
            "for (@RadiologyCode String c : new String[] {\"77045\"}) { c += \"1\"; }",
            "try (@RadiologyCode java.io.Closeable c = null) { } catch (@RadiologyCode Exception e) { }",
            "interface I { @RadiologyCode String c(); default void d() { c().equals(\"77045\"); } }",
            "@interface Ann { @RadiologyCode String[] value() default {\"77045\", \"77046\"}; } @Ann int annotated;",
            "java.util.function.Supplier<String> s = \"77045\"::toString;",
            "java.util.function.Function<String, Object> f = Undefined::new;",
            "label: { break label; }",
            "assert \"77045\" == \"77045\" ? true : false;",
            "synchronized (\"77045\") { }",
            "@RadiologyCode(within = {\"70010-76499\", \"x\"}) int[][] deep = {{77045}, {}};",
            "@RadiologyCode(category = RadiologyCategory.valueOf(\"x\")) String q;",
            "int a = 1 / 0 + \"77045\".length() + Integer.MAX_VALUE * 2;",
            "new Object() { @RadiologyCode String c = \"77045\"; { c.equals(\"77045\"); } }.c.equals(\"77045\");",
            "char c = (char) (byte) 77045; boolean same = c == 'x';",
            "Undefined u = new Undefined(\"77045\").undefined(\"77045\");");

    private final List<String> files = List.copyOf(Seeds.corpus().values());

    @Override
    public byte[] make(Dice dice) {
        String text = dice.pick(files);
        for (int edits = dice.oneIn(2) ? 1 : dice.between(1, 5); edits > 0; edits--) {
            text = dice.oneIn(2) ? withLines(text, dice) : withTokens(text, dice);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String withLines(String text, Dice dice) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = dice.below(lines.size());
        switch (dice.below(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(dice.below(lines.size()), lines.get(at));
            case 2 -> lines.add(dice.below(lines.size()), lines.remove(at));
            case 3 -> {
                List<String> other = dice.pick(files).lines().toList();
                int from = dice.below(other.size());
                lines.addAll(at, other.subList(from, Math.min(other.size(), from + dice.between(1, 12))));
            }
            default -> lines.add(at, dice.pick(LINES));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String withTokens(String text, Dice dice) {
        List<String> tokens = new ArrayList<>(
                TOKEN.matcher(text).results().map(MatchResult::group).toList());
        int at = dice.below(tokens.size());
        while (tokens.get(at).isBlank() || tokens.get(at).startsWith("//")) {
            at = dice.below(tokens.size());
        }
        String token = tokens.get(at);
        switch (dice.below(7)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, token);
            case 2 -> tokens.set(at, dice.pick(TOKENS));
            case 3 -> tokens.add(at, " " + dice.pick(TOKENS) + " ");
            case 4 -> tokens.set(at, dice.pick(tokens));
            case 5 -> tokens.set(at, like(token, tokens, dice));
            default -> tokens.set(at, wrapped(token, dice));
        }
        return String.join("", tokens);
    }

    /** Another token of the same kind, which often leaves a source Java. */
    private static String like(String token, List<String> tokens, Dice dice) {
        List<String> alike =
                tokens.stream().filter(other -> kind(other) == kind(token)).toList();
        return dice.pick(alike);
    }

    private static int kind(String token) {
        char c = token.charAt(0);
        return Character.isJavaIdentifierStart(c) ? 'a' : c >= '0' && c <= '9' ? '0' : c == '"' ? '"' : c;
    }

    private static String wrapped(String token, Dice dice) {
        return dice.pick(List.of(
                        "(%s)",
                        "(String) %s",
                        "(char) %s",
                        "(byte) (%s)",
                        "(Object) %s",
                        "true ? %s : null",
                        "%s + \"\"",
                        "\"\" + %s",
                        "-%s",
                        "+ + %s",
                        "new String[] {%s}",
                        "switch (0) { default -> %s; }",
                        "((java.util.function.Supplier<String>) () -> %s).get()",
                        "%s.toString()",
                        "java.util.List.of(%s)",
                        "(x = %s)",
                        "%s == %s",
                        "/* %s */",
                        "<%s>",
                        "@%s",
                        "%s[0]",
                        "%s::new",
                        "!%s",
                        "~%s"))
                .replace("%s", token);
    }

    @Override
    public void check(byte[] input, Laboratory laboratory) {
        Map<String, String> sources = Map.of("corpus/Mutant.java", new String(input, StandardCharsets.UTF_8));
        String[] options = {"-Xlint:all,-processing", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000"};
        Javac.Run with = laboratory.withTypes().compile(sources, options);
        Javac.Run alone = laboratory.withTypes().compileAlone(sources, options);
        if (alone.thrown().isPresent()) {
            return; // javac's own fault, with or without us
        }
        DataCheck.assertSane(with);
        List<Said> javacs = with.that(said -> !said.isOurs());
        Fault.requireNone(
                "javac speaks only with us",
                with.that(said -> !said.isOurs() && !alone.said().contains(said)));
        boolean stopped = !with.that(said -> said.isOurs() && said.isError()).isEmpty();
        Fault.requireNone( // our errors end the build before javac's last warnings
                "javac speaks only without us",
                alone.that(said -> !javacs.contains(said) && (said.isError() || !stopped)));
        Set<Said> told = new HashSet<>();
        Fault.requireNone("told twice", with.that(said -> said.isOurs() && !told.add(said)));
    }
}
