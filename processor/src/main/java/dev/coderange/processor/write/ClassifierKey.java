package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import dev.coderange.processor.plan.DecisionPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the methods that turn a text into the key of the code that it is: a check of its shape and a parse in one pass. */
final class ClassifierKey {

    private final CodeFormat format;
    private final Set<String> taken;
    private final TypeName type;
    private final long lastKey;

    private ClassifierKey(CodeFormat format, Set<String> taken, long lastKey) {
        this.format = format;
        this.taken = taken;
        this.lastKey = lastKey;
        this.type = lastKey < Integer.MAX_VALUE ? TypeName.INT : TypeName.LONG;
    }

    static ClassifierKey of(CodeSet set, List<DecisionPlan> plans) {
        long lastKey = set.format() instanceof IntegerFormat
                ? plans.stream().mapToLong(DecisionPlan::lastKey).max().orElse(-1)
                : set.format().lastKey();
        return new ClassifierKey(
                set.format(), set.levels().stream().map(Level::memberName).collect(Collectors.toSet()), lastKey);
    }

    /** The type that holds every key which matters: {@code int} or {@code long}. */
    TypeName type() {
        return type;
    }

    /** A key as a literal of {@link #type()}. */
    String literal(long key) {
        return type.equals(TypeName.INT) || key <= Integer.MAX_VALUE ? Long.toString(key) : key + "L";
    }

    /** A name for a private method that no method of a level has. */
    private String free(String name) {
        return LevelNames.free(name, taken);
    }

    /** The name of the method that takes the text; it answers a negative number for a text that is no code. */
    String method() {
        return free("key");
    }

    List<MethodSpec> methods() {
        if (format instanceof ShapedFormat shaped) {
            return shapedMethods(shaped);
        }
        return List.of(integerMethod());
    }

    private MethodSpec integerMethod() {
        int longest = Long.toString(Math.max(0, lastKey)).length();
        // Ten digits can be past an int, and nineteen past a long, where they come out negative.
        TypeName sum = type.equals(TypeName.INT) && longest > 9 ? TypeName.LONG : type;
        CodeBlock.Builder body = CodeBlock.builder()
                .beginControlFlow("if (code == null)")
                .addStatement("return -1")
                .endControlFlow()
                .addStatement("int length = code.length()")
                .beginControlFlow("if (length == 0 || length > $L || (length > 1 && code.charAt(0) == '0'))", longest)
                .addStatement("return -1")
                .endControlFlow()
                .addStatement("$T key = 0", sum)
                .beginControlFlow("for (int i = 0; i < length; i++)")
                .addStatement("int digit = code.charAt(i) - '0'")
                .beginControlFlow("if (digit < 0 || digit > 9)")
                .addStatement("return -1")
                .endControlFlow()
                .addStatement("key = 10 * key + digit")
                .endControlFlow();
        if (sum.equals(type)) {
            body.addStatement("return key");
        } else {
            body.addStatement("return key > $T.MAX_VALUE ? -1 : (int) key", Integer.class);
        }
        return method(
                        method(),
                        "The number that a text writes without leading zeros, or a negative one if it writes none or one past every range.")
                .addCode(body.build())
                .build();
    }

    private List<MethodSpec> shapedMethods(ShapedFormat shaped) {
        if (shaped.shapes().size() == 1) {
            Shape shape = shaped.shapes().get(0);
            return List.of(method(
                            method(),
                            shape.isAllDigits()
                                    ? "The number of a code of the shape $L, or -1 for any other text."
                                    : "The key of a code of the shape $L, or -1 for any other text.",
                            shape)
                    .beginControlFlow("if (code == null || code.length() != $L)", shape.width())
                    .addStatement("return -1")
                    .endControlFlow()
                    .addCode(parse(shape, 0))
                    .build());
        }
        Map<Shape, String> readers = new LinkedHashMap<>();
        shaped.shapes().forEach(shape -> readers.put(shape, free("keyOfShape" + readers.size())));
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(
                method(method(), "The key of a code of the shape $L, or -1 for any other text.", format.description())
                        .addCode(byWidth(shaped, new ShapeChoice(type, readers)))
                        .build());
        readers.forEach((shape, name) -> methods.add(
                method(name, "The key of a code of the shape $L, or -1 for any other text of that length.", shape)
                        .addCode(parse(shape, shaped.base(shape)))
                        .build()));
        return methods;
    }

    private static CodeBlock byWidth(ShapedFormat shaped, ShapeChoice choice) {
        CodeBlock.Builder body = CodeBlock.builder()
                .beginControlFlow("if (code == null)")
                .addStatement("return -1")
                .endControlFlow()
                .beginControlFlow("switch (code.length())");
        shaped.shapes().stream()
                .collect(Collectors.groupingBy(Shape::width, TreeMap::new, Collectors.toList()))
                .forEach((width, shapes) -> body.add("case $L:\n$>", width)
                        .add(choice.write(shapes))
                        .add("$<"));
        return body.add("default:\n$>")
                .addStatement("return -1")
                .add("$<")
                .endControlFlow()
                .build();
    }

    /** Statements that read a text of the shape's length; the digits count low and the letters high. */
    private CodeBlock parse(Shape shape, long base) {
        CodeBlock.Builder body = CodeBlock.builder();
        long choices = shape.places().stream()
                .filter(place -> !place.equals(Shape.DIGITS) && place.length() > 1)
                .count();
        if (choices > 1) {
            body.addStatement("$T letters = 0", type);
        }
        if (shape.digits() > 0) {
            body.addStatement("$T digits = 0", type);
        }
        for (int place = 0; place < shape.width(); ) {
            if (shape.isDigit(place)) {
                int end = place;
                while (end < shape.width() && shape.isDigit(end)) {
                    end++;
                }
                body.beginControlFlow("for (int i = $L; i < $L; i++)", place, end)
                        .addStatement("int digit = code.charAt(i) - '0'")
                        .beginControlFlow("if (digit < 0 || digit > 9)")
                        .addStatement("return -1")
                        .endControlFlow()
                        .addStatement("digits = 10 * digits + digit")
                        .endControlFlow();
                place = end;
            } else {
                String allowed = shape.places().get(place);
                if (allowed.length() == 1) {
                    body.beginControlFlow("if (code.charAt($L) != '$L')", place, allowed);
                } else {
                    String letter = choices > 1 ? "letter" + place : "letter";
                    body.addStatement("$T $L = $S.indexOf(code.charAt($L))", type, letter, allowed, place)
                            .beginControlFlow("if ($L < 0)", letter);
                }
                body.addStatement("return -1").endControlFlow();
                if (allowed.length() > 1 && choices > 1) {
                    body.addStatement("letters = $L * letters + letter$L", allowed.length(), place);
                }
                place++;
            }
        }
        List<String> sum = new ArrayList<>();
        if (base > 0 || choices == 0 && shape.digits() == 0) {
            sum.add(literal(base));
        }
        if (choices > 0) {
            String letters = choices > 1 ? "letters" : "letter";
            sum.add(shape.digits() > 0 ? literal(shape.lane()) + " * " + letters : letters);
        }
        if (shape.digits() > 0) {
            sum.add("digits");
        }
        return body.addStatement("return $L", String.join(" + ", sum)).build();
    }

    private MethodSpec.Builder method(String name, String meaning, Object... arguments) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(meaning + "\n", arguments)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(ParameterSpec.builder(CharSequence.class, "code")
                        .addAnnotation(TypeNames.NULLABLE)
                        .build());
    }
}
