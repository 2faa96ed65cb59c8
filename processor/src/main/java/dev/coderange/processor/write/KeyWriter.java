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
    private final IgnoredWriter ignored;

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
        this.ignored = new IgnoredWriter(set);
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
        List<MethodSpec> methods = new ArrayList<>();
        if (format instanceof ShapedFormat shaped) {
            addMethods(shaped, methods);
        } else {
            methods.add(format.ignored().isEmpty() ? integerMethod() : ignoringIntegerMethod());
        }
        if (!format.ignored().isEmpty()) {
            methods.addAll(ignored.methods(readers.size() > 1));
        } else if (format.hasPrefix()) {
            methods.add(ShapeReader.restMethod(restMethod()));
        }
        return methods;
    }

    private void addMethods(ShapedFormat shaped, List<MethodSpec> methods) {
        if (shaped.shapes().size() == 1) {
            Shape shape = shaped.shapes().get(0);
            String what = shape.isAllDigits() ? "number" : "key";
            boolean knowsLength = format.ignored().isEmpty() && !shape.isPrefix();
            methods.add(method(method(), "The " + what + " of a code of the shape $L, or -1 for any other text.", shape)
                    .addCode(
                            knowsLength
                                    ? ShapeReader.noCodeIf("code == null || code.length() != $L", shape.width())
                                    : ShapeReader.noCodeIf("code == null"))
                    .addCode(reader(shape, 0).read())
                    .build());
            return;
        }
        for (Shape shape : shaped.shapes()) {
            readers.put(shape, LevelNames.free("keyOfShape" + readers.size(), set));
        }
        methods.add(
                method(method(), "The key of a code of the shape $L, or -1 for any other text.", format.description())
                        .addCode(byWidth(shaped.shapes()))
                        .build());
        readers.forEach((shape, name) -> methods.add(method(
                        name,
                        shape.isPrefix()
                                ? "The key of a code of the shape $L, or -1 for any other text."
                                : "The key of a code of the shape $L, or -1 for any other text of that length.",
                        shape)
                .addCode(reader(shape, shaped.base(shape)).read())
                .build()));
    }

    private ShapeReader reader(Shape shape, long base) {
        return new ShapeReader(shape, base, type, format.ignored().isEmpty() ? "" : ignored.method(), restMethod());
    }

    private String restMethod() {
        return LevelNames.free("isRest", set);
    }

    private MethodSpec ignoringIntegerMethod() {
        int longest = Long.toString(Math.max(0, lastKey)).length();
        TypeName sum = type.equals(TypeName.INT) && longest > 9 ? TypeName.LONG : type;
        return method(
                        method(),
                        "The number that a text writes without leading zeros, or a negative one if it writes none or"
                                + " one past every range.")
                .addCode(ShapeReader.noCodeIf("code == null"))
                .addStatement("int length = 0")
                .addStatement("$T key = 0", sum)
                .beginControlFlow("for (int i = 0; i < code.length(); i++)")
                .addStatement("char c = code.charAt(i)")
                .beginControlFlow("if ($L(c))", ignored.method())
                .addStatement("continue")
                .endControlFlow()
                .addCode(ShapeReader.noCodeIf(
                        "c < '0' || c > '9' || length == $L || (length == 1 && key == 0)", longest))
                .addStatement("key = 10 * key + c - '0'")
                .addStatement("length++")
                .endControlFlow()
                .addCode(ShapeReader.noCodeIf("length == 0"))
                .addCode(
                        sum.equals(type)
                                ? CodeBlock.of("return key;\n")
                                : CodeBlock.of("return key > $T.MAX_VALUE ? -1 : (int) key;\n", Integer.class))
                .build();
    }

    private MethodSpec integerMethod() {
        int longest = Long.toString(Math.max(0, lastKey)).length();
        // Ten digits can be past an int, and nineteen past a long, where they come out negative.
        TypeName sum = type.equals(TypeName.INT) && longest > 9 ? TypeName.LONG : type;
        return method(
                        method(),
                        "The number that a text writes without leading zeros, or a negative one if it writes none or"
                                + " one past every range.")
                .addCode(ShapeReader.noCodeIf("code == null"))
                .addStatement("int length = code.length()")
                .addCode(ShapeReader.noCodeIf(
                        "length == 0 || length > $L || (length > 1 && code.charAt(0) == '0')", longest))
                .addStatement("$T key = 0", sum)
                .addCode(ShapeReader.digits("0", "length", "key"))
                .addCode(
                        sum.equals(type)
                                ? CodeBlock.of("return key;\n")
                                : CodeBlock.of("return key > $T.MAX_VALUE ? -1 : (int) key;\n", Integer.class))
                .build();
    }

    private CodeBlock byWidth(List<Shape> shapes) {
        Map<Integer, List<Shape>> byWidth = new TreeMap<>();
        List<Shape> prefixes = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape.isPrefix()) {
                prefixes.add(shape);
            } else {
                byWidth.computeIfAbsent(shape.width(), any -> new ArrayList<>()).add(shape);
            }
        }
        CodeBlock.Builder body = CodeBlock.builder().add(ShapeReader.noCodeIf("code == null"));
        String length = format.ignored().isEmpty() ? "code.length()" : ignored.lengthMethod() + "(code)";
        if (byWidth.isEmpty()) {
            return body.add(ofPrefixes(prefixes, length)).build();
        }
        body.beginControlFlow("switch ($L)", length);
        byWidth.forEach((width, own) -> {
            for (Shape prefix : prefixes) {
                if (prefix.width() <= width) {
                    own.add(prefix);
                }
            }
            body.add("case $L:\n$>", width).add(choice(own)).add("$<");
        });
        return body.add("default:\n$>")
                .add(prefixes.isEmpty() ? CodeBlock.of("return -1;\n") : ofPrefixes(prefixes, length))
                .add("$<")
                .endControlFlow()
                .build();
    }

    private CodeBlock ofPrefixes(List<Shape> prefixes, String length) {
        return CodeBlock.builder()
                .add(ShapeReader.noCodeIf("$L < $L", length, narrowest(prefixes)))
                .add(choice(prefixes))
                .build();
    }

    private static int narrowest(List<Shape> shapes) {
        int narrowest = Integer.MAX_VALUE;
        for (Shape shape : shapes) {
            narrowest = Math.min(narrowest, shape.width());
        }
        return narrowest;
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
        for (int place = 0; place < narrowest(shapes); place++) {
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
    private CodeBlock stands(List<Shape> group, int place) {
        StringBuilder union = new StringBuilder();
        for (char c = '0'; c <= 'Z'; c++) {
            char each = c;
            if (group.stream().anyMatch(shape -> shape.places().get(place).indexOf(each) >= 0)) {
                union.append(c);
            }
        }
        String actual = character(place);
        if (union.toString().equals(Shape.DIGITS)) {
            return CodeBlock.of("$L <= '9'", actual);
        }
        return union.length() == 1
                ? CodeBlock.of("$L == '$L'", actual, union)
                : CodeBlock.of("$S.indexOf($L) >= 0", union.toString(), actual);
    }

    /** The character at a place of {@code code}, as an expression. */
    private String character(int place) {
        return format.ignored().isEmpty()
                ? "code.charAt(" + place + ")"
                : ignored.characterMethod() + "(code, " + place + ")";
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
                boolean meets = group.stream()
                        .anyMatch(other -> Shape.haveCommon(
                                shape.places().get(place), other.places().get(place)));
                if (meets) {
                    joined.addAll(group);
                }
                return meets;
            });
            groups.add(shape.isDigit(place) ? 0 : groups.size(), joined);
        }
        return groups;
    }

    private MethodSpec.Builder method(String name, String meaning, Object... arguments) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(meaning + "\n", arguments)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(names.anyText());
    }
}
