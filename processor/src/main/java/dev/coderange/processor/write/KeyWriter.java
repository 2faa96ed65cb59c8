package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import dev.coderange.processor.plan.DecisionPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that read a text as the key of the code that it is: a check of its shape and a parse in one pass.
 * Shapes of one width are told apart by one look at a place, where it allows different characters in each.
 */
final class KeyWriter {

    private final CodeSet set;
    private final CodeFormat format;
    private final TypeNames names;
    private final long lastKey;
    private final TypeName type;

    /** The name of the method that reads the texts of a shape, where there are several. */
    private final Map<Shape, String> readers = new LinkedHashMap<>();

    KeyWriter(CodeSet set, TypeNames names, List<DecisionPlan> plans) {
        this.set = set;
        this.format = set.format();
        this.names = names;
        long last = -1;
        for (DecisionPlan plan : plans) {
            last = Math.max(last, plan.lastKey());
        }
        this.lastKey = format instanceof IntegerFormat ? last : format.lastKey();
        this.type = lastKey < Integer.MAX_VALUE ? TypeName.INT : TypeName.LONG;
    }

    /** The type that holds every key which matters: {@code int} or {@code long}. */
    TypeName type() {
        return type;
    }

    /** The name of the method that takes the text; it answers a negative number for a text that is no code. */
    String method() {
        return LevelNames.free("key", set);
    }

    List<MethodSpec> methods() {
        if (!(format instanceof ShapedFormat shaped)) {
            return List.of(integerMethod());
        }
        if (shaped.shapes().size() == 1) {
            Shape shape = shaped.shapes().get(0);
            String what = shape.isAllDigits() ? "number" : "key";
            return List.of(
                    method(method(), "The " + what + " of a code of the shape $L, or -1 for any other text.", shape)
                            .addCode(noCodeIf("code == null || code.length() != $L", shape.width()))
                            .addCode(parse(shape, 0))
                            .build());
        }
        for (Shape shape : shaped.shapes()) {
            readers.put(shape, LevelNames.free("keyOfShape" + readers.size(), set));
        }
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(
                method(method(), "The key of a code of the shape $L, or -1 for any other text.", format.description())
                        .addCode(byWidth(shaped.shapes()))
                        .build());
        readers.forEach((shape, name) -> methods.add(
                method(name, "The key of a code of the shape $L, or -1 for any other text of that length.", shape)
                        .addCode(parse(shape, shaped.base(shape)))
                        .build()));
        return methods;
    }

    private MethodSpec integerMethod() {
        int longest = Long.toString(Math.max(0, lastKey)).length();
        // Ten digits can be past an int, and nineteen past a long, where they come out negative.
        TypeName sum = type.equals(TypeName.INT) && longest > 9 ? TypeName.LONG : type;
        return method(
                        method(),
                        "The number that a text writes without leading zeros, or a negative one if it writes none or"
                                + " one past every range.")
                .addCode(noCodeIf("code == null"))
                .addStatement("int length = code.length()")
                .addCode(noCodeIf("length == 0 || length > $L || (length > 1 && code.charAt(0) == '0')", longest))
                .addStatement("$T key = 0", sum)
                .addCode(digits("0", "length", "key"))
                .addCode(
                        sum.equals(type)
                                ? CodeBlock.of("return key;\n")
                                : CodeBlock.of("return key > $T.MAX_VALUE ? -1 : (int) key;\n", Integer.class))
                .build();
    }

    private CodeBlock byWidth(List<Shape> shapes) {
        Map<Integer, List<Shape>> byWidth = new TreeMap<>();
        for (Shape shape : shapes) {
            byWidth.computeIfAbsent(shape.width(), any -> new ArrayList<>()).add(shape);
        }
        CodeBlock.Builder body =
                CodeBlock.builder().add(noCodeIf("code == null")).beginControlFlow("switch (code.length())");
        byWidth.forEach(
                (width, own) -> body.add("case $L:\n$>", width).add(choice(own)).add("$<"));
        return body.add("default:\n$>")
                .addStatement("return -1")
                .add("$<")
                .endControlFlow()
                .build();
    }

    /** Statements that read {@code code}, whose length is that of the shapes, by the only shape it can have. */
    private CodeBlock choice(List<Shape> shapes) {
        if (shapes.size() == 1) {
            return CodeBlock.builder()
                    .addStatement("return $L(code)", readers.get(shapes.get(0)))
                    .build();
        }
        List<List<Shape>> most = List.of(shapes);
        int at = 0;
        for (int place = 0; place < shapes.get(0).width(); place++) {
            List<List<Shape>> groups = groups(shapes, place);
            if (groups.size() > most.size()) {
                most = groups;
                at = place;
            }
        }
        return most.size() == 1 ? oneAfterTheOther(shapes) : byPlace(most, at);
    }

    private CodeBlock byPlace(List<List<Shape>> groups, int place) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (List<Shape> group : groups.subList(0, groups.size() - 1)) {
            body.beginControlFlow("if ($L)", stands(group, place))
                    .add(choice(group))
                    .endControlFlow();
        }
        return body.add(choice(groups.get(groups.size() - 1))).build();
    }

    /** Whether a character is one of a group's; that no other group has it is enough, the reader looks closer. */
    private static CodeBlock stands(List<Shape> group, int place) {
        if (group.get(0).isDigit(place)) {
            return CodeBlock.of("code.charAt($L) <= '9'", place);
        }
        StringBuilder letters = new StringBuilder();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            char each = letter;
            if (group.stream().anyMatch(shape -> shape.places().get(place).indexOf(each) >= 0)) {
                letters.append(letter);
            }
        }
        return letters.length() == 1
                ? CodeBlock.of("code.charAt($L) == '$L'", place, letters)
                : CodeBlock.of("$S.indexOf(code.charAt($L)) >= 0", letters.toString(), place);
    }

    /** Shapes that no single place tells apart, though no text has two of them. */
    private CodeBlock oneAfterTheOther(List<Shape> shapes) {
        CodeBlock.Builder body = CodeBlock.builder().addStatement("$T key", type);
        for (Shape shape : shapes.subList(0, shapes.size() - 1)) {
            body.addStatement("key = $L(code)", readers.get(shape))
                    .beginControlFlow("if (key >= 0)")
                    .addStatement("return key")
                    .endControlFlow();
        }
        return body.addStatement("return $L(code)", readers.get(shapes.get(shapes.size() - 1)))
                .build();
    }

    /**
     * Shapes together that allow a character in common at a place, or each one with a third; those with digits first.
     */
    private static List<List<Shape>> groups(List<Shape> shapes, int place) {
        List<List<Shape>> groups = new ArrayList<>();
        for (Shape shape : shapes) {
            List<Shape> joined = new ArrayList<>(List.of(shape));
            groups.removeIf(group -> {
                boolean meets = group.stream().anyMatch(other -> haveCommon(shape, other, place));
                if (meets) {
                    joined.addAll(group);
                }
                return meets;
            });
            groups.add(shape.isDigit(place) ? 0 : groups.size(), joined);
        }
        return groups;
    }

    private static boolean haveCommon(Shape shape, Shape other, int place) {
        String theirs = other.places().get(place);
        return shape.places().get(place).chars().anyMatch(c -> theirs.indexOf(c) >= 0);
    }

    /** Statements that read a text of the shape's length; the digits count low and the letters high. */
    private CodeBlock parse(Shape shape, long base) {
        CodeBlock.Builder body = CodeBlock.builder();
        int choices = 0;
        for (int place = 0; place < shape.width(); place++) {
            choices += !shape.isDigit(place) && shape.places().get(place).length() > 1 ? 1 : 0;
        }
        if (choices > 1) {
            body.addStatement("$T letters = 0", type);
        }
        if (shape.digits() > 0) {
            body.addStatement("$T digits = 0", type);
        }
        for (int place = 0; place < shape.width(); place++) {
            String allowed = shape.places().get(place);
            if (shape.isDigit(place)) {
                int first = place;
                while (place + 1 < shape.width() && shape.isDigit(place + 1)) {
                    place++;
                }
                body.add(digits(Integer.toString(first), Integer.toString(place + 1), "digits"));
            } else if (allowed.length() == 1) {
                body.add(noCodeIf("code.charAt($L) != '$L'", place, allowed));
            } else {
                String letter = choices > 1 ? "letter" + place : "letter";
                body.addStatement("$T $L = $S.indexOf(code.charAt($L))", type, letter, allowed, place)
                        .add(noCodeIf("$L < 0", letter));
                if (choices > 1) {
                    body.addStatement("letters = $L * letters + $L", allowed.length(), letter);
                }
            }
        }
        List<String> sum = new ArrayList<>();
        if (base > 0 || choices == 0 && shape.digits() == 0) {
            sum.add(Literals.number(base));
        }
        if (choices > 0) {
            String letters = choices > 1 ? "letters" : "letter";
            sum.add(shape.digits() > 0 ? Literals.number(shape.lane()) + " * " + letters : letters);
        }
        if (shape.digits() > 0) {
            sum.add("digits");
        }
        return body.addStatement("return $L", String.join(" + ", sum)).build();
    }

    /** Statements that append the digits at some places of {@code code} to a variable. */
    private static CodeBlock digits(String first, String end, String variable) {
        return CodeBlock.builder()
                .beginControlFlow("for (int i = $L; i < $L; i++)", first, end)
                .addStatement("int digit = code.charAt(i) - '0'")
                .add(noCodeIf("digit < 0 || digit > 9"))
                .addStatement("$1L = 10 * $1L + digit", variable)
                .endControlFlow()
                .build();
    }

    private static CodeBlock noCodeIf(String condition, Object... arguments) {
        return CodeBlock.builder()
                .beginControlFlow("if (" + condition + ")", arguments)
                .addStatement("return -1")
                .endControlFlow()
                .build();
    }

    private MethodSpec.Builder method(String name, String meaning, Object... arguments) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(meaning + "\n", arguments)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(names.anyText());
    }
}
