package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.coderange.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the statements that read a text {@code code}, which is not null, as the key of a code of one shape. */
final class ShapeReader {

    private final Shape shape;
    private final long base;
    private final TypeName type;
    private final String ignoredMethod;
    private final String restMethod;
    private final int bodyWidth;

    /**
     * A writer.
     *
     * @param base the key of the first code of the shape
     * @param type the type of keys
     * @param ignoredMethod the method that knows the characters to be ignored, or empty if there are none; the length
     *     of a text is then not known, and otherwise that of the shape, unless it goes by prefix
     * @param restMethod the method that knows whether what follows the places of a prefix may follow
     */
    ShapeReader(Shape shape, long base, TypeName type, String ignoredMethod, String restMethod) {
        this.shape = shape;
        this.base = base;
        this.type = type;
        this.ignoredMethod = ignoredMethod;
        this.restMethod = restMethod;
        this.bodyWidth = shape.bodyWidth();
    }

    CodeBlock read() {
        if (!ignoredMethod.isEmpty()) {
            return oneCharacterAfterTheOther();
        }
        if (!shape.isPrefix() && areLettersFirst()) {
            return lettersAndDigits();
        }
        CodeBlock.Builder body = CodeBlock.builder();
        if (shape.isPrefix()) {
            body.add(noCodeIf("code.length() < $1L || !$2L(code, $1L)", shape.width(), restMethod));
        }
        return body.add(places()).build();
    }

    /** Whether the letters count more than all digits, and in the order of the places. */
    private boolean areLettersFirst() {
        boolean hasDigits = false;
        boolean hasLetters = false;
        for (int place = 0; place < shape.width(); place++) {
            String allowed = shape.places().get(place);
            boolean isChoice = allowed.length() > 1 && !shape.isDigit(place);
            if (allowed.charAt(0) <= '9' && !shape.isDigit(place)) {
                return false;
            }
            if (isChoice && (place < bodyWidth ? hasDigits : hasLetters)) {
                return false;
            }
            hasDigits |= shape.isDigit(place);
            hasLetters |= isChoice && place < bodyWidth;
        }
        return true;
    }

    /** Letters that all count more than the digits: each kind makes a number of its own. */
    private CodeBlock lettersAndDigits() {
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
            sum.add(shape.digits() > 0 ? Literals.number(powerOfTen(shape.digits())) + " * " + letters : letters);
        }
        if (shape.digits() > 0) {
            sum.add("digits");
        }
        return body.addStatement("return $L", String.join(" + ", sum)).build();
    }

    /** Statements that append the digits at some places of {@code code} to a variable. */
    static CodeBlock digits(String first, String end, String variable) {
        return CodeBlock.builder()
                .beginControlFlow("for (int i = $L; i < $L; i++)", first, end)
                .addStatement("int digit = code.charAt(i) - '0'")
                .add(noCodeIf("digit < 0 || digit > 9"))
                .addStatement("$1L = 10 * $1L + digit", variable)
                .endControlFlow()
                .build();
    }

    private static long powerOfTen(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }

    /** A statement for each place, which adds it to the number of the body or of the family. */
    private CodeBlock places() {
        CodeBlock.Builder body = CodeBlock.builder();
        boolean isFirstOfBody = true;
        boolean isFirstOfFamily = true;
        for (int place = 0; place < shape.width(); place++) {
            String allowed = shape.places().get(place);
            String sum = place < bodyWidth ? "key" : "family";
            boolean isFirst = place < bodyWidth ? isFirstOfBody : isFirstOfFamily;
            if (allowed.length() == 1) {
                body.add(noCodeIf("code.charAt($L) != '$L'", place, allowed));
                continue;
            }
            int first = place;
            while (shape.isDigit(first) && place + 1 < bodyWidth && shape.isDigit(place + 1)) {
                place++;
            }
            if (place > first) {
                body.add(isFirst ? CodeBlock.of("$T $L = 0;\n", type, sum) : CodeBlock.of(""))
                        .add(digits(Integer.toString(first), Integer.toString(place + 1), sum));
            } else if (isFirst) {
                body.addStatement("$T $L = $S.indexOf(code.charAt($L))", type, sum, allowed, place)
                        .add(noCodeIf("$L < 0", sum));
            } else {
                body.addStatement("int place$1L = $2S.indexOf(code.charAt($1L))", place, allowed)
                        .add(noCodeIf("place$L < 0", place))
                        .addStatement("$1L = $2L * $1L + place$3L", sum, allowed.length(), place);
            }
            isFirstOfBody &= place >= bodyWidth;
            isFirstOfFamily &= place < bodyWidth;
        }
        return body.addStatement("return $L", sum(!isFirstOfBody, !isFirstOfFamily))
                .build();
    }

    private String sum(boolean hasBody, boolean hasFamily) {
        List<String> sum = new ArrayList<>();
        if (base > 0 || !hasBody && !hasFamily) {
            sum.add(Literals.number(base));
        }
        if (hasFamily) {
            sum.add(shape.lane() > 1 ? Literals.number(shape.lane()) + " * family" : "family");
        }
        if (hasBody) {
            sum.add("key");
        }
        return String.join(" + ", sum);
    }

    /** A loop over the characters that asks of each which place it is at: any may be one that is ignored. */
    private CodeBlock oneCharacterAfterTheOther() {
        boolean hasBody = false;
        boolean hasFamily = false;
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("switch (place)");
        for (int place = 0; place < shape.width(); place++) {
            String allowed = shape.places().get(place);
            boolean isBody = place < bodyWidth;
            StringBuilder labels = new StringBuilder("case " + place + ":");
            while (place + 1 < shape.width()
                    && shape.places().get(place + 1).equals(allowed)
                    && isBody == place + 1 < bodyWidth) {
                place++;
                labels.append(" case ").append(place).append(':');
            }
            cases.add("$L\n$>", labels);
            cases.addStatement("index = $L", index(allowed));
            if (allowed.length() > 1) {
                hasBody |= isBody;
                hasFamily |= !isBody;
                cases.addStatement("$1L = $2L * $1L + index", isBody ? "key" : "family", allowed.length());
            }
            cases.addStatement("break").add("$<");
        }
        cases.add("default:\n$>");
        if (shape.isPrefix()) {
            cases.addStatement("index = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ? 0 : -1")
                    .addStatement("break");
        } else {
            cases.addStatement("return -1");
        }
        cases.add("$<").endControlFlow();
        return CodeBlock.builder()
                .addStatement("int place = 0")
                .add(hasBody ? CodeBlock.of("$T key = 0;\n", type) : CodeBlock.of(""))
                .add(hasFamily ? CodeBlock.of("$T family = 0;\n", type) : CodeBlock.of(""))
                .beginControlFlow("for (int i = 0; i < code.length(); i++)")
                .addStatement("char c = code.charAt(i)")
                .beginControlFlow("if ($L(c))", ignoredMethod)
                .addStatement("continue")
                .endControlFlow()
                .addStatement("int index")
                .add(cases.build())
                .add(noCodeIf("index < 0"))
                .addStatement("place++")
                .endControlFlow()
                .add(noCodeIf("place < $L", shape.width()))
                .addStatement("return $L", sum(hasBody, hasFamily))
                .build();
    }

    /** The index of a character {@code c} among those of a place, or -1, as an expression: digits are asked most. */
    private static CodeBlock index(String allowed) {
        char first = allowed.charAt(0);
        char last = allowed.charAt(allowed.length() - 1);
        if (last - first != allowed.length() - 1 || first <= '9' && last > '9') {
            return CodeBlock.of("$S.indexOf(c)", allowed);
        }
        return first == last
                ? CodeBlock.of("c == '$L' ? 0 : -1", first)
                : CodeBlock.of("c >= '$1L' && c <= '$2L' ? c - '$1L' : -1", first, last);
    }

    /** The method that knows whether only digits and letters stand in a text from a place on. */
    static MethodSpec restMethod(String name) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Whether a text has only digits and upper-case letters from a place on.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(CharSequence.class, "code")
                .addParameter(int.class, "from")
                .beginControlFlow("for (int i = from; i < code.length(); i++)")
                .addStatement("char c = code.charAt(i)")
                .beginControlFlow("if (c < '0' || c > 'Z' || (c > '9' && c < 'A'))")
                .addStatement("return false")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return true")
                .build();
    }

    static CodeBlock noCodeIf(String condition, Object... arguments) {
        return CodeBlock.builder()
                .beginControlFlow("if (" + condition + ")", arguments)
                .addStatement("return -1")
                .endControlFlow()
                .build();
    }
}
