package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.plan.Decision;
import dev.coderange.processor.plan.Decision.Rest;
import dev.coderange.processor.plan.DecisionPlan;
import dev.coderange.processor.plan.Interval;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a method that decides by a {@code switch} and comparisons, with the numbers of the data in each. */
class SwitchWriter extends DecisionWriter {

    /** What fits a line of 120 behind the indentation of a {@code switch}. */
    static final int LINE = 99;

    /** What fits it behind that of a {@code switch} within others. */
    private static final int INNER_LINE = 80;

    /** The number that is the code. */
    private static final Rest DIGITS = new Rest(List.of());

    private final Decision decision;
    private final CodeFormat format;
    private final List<CodeSet.Member> members;

    SwitchWriter(DecisionPlan.Switch plan, LevelNames names, CodeFormat format, List<CodeSet.Member> members) {
        super(names, members.size());
        this.decision = plan.decision();
        this.format = format;
        this.members = members;
    }

    @Override
    CodeBlock category(CodeBlock key) {
        return CodeBlock.of("$L($L)", names.rangeMethod(), key);
    }

    @Override
    void addTo(TypeSpec.Builder classifier) {
        classifier.addMethod(rangeMethod("Decides the " + names.noun() + " of each call."));
        classifier.addMethod(indexMethod()
                .addStatement("$T found = $L", names.category(), category(CodeBlock.of(names.key())))
                .addStatement("return found == null ? 0 : found.ordinal() + 1")
                .build());
    }

    /** The method with the {@code switch}. */
    MethodSpec rangeMethod(String javadoc) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.rangeMethod())
                .addJavadoc(javadoc + "\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(names.keyType(), names.key());
        if (decision instanceof Decision.Shapes shapes) {
            method.addCode(writeShapes(shapes.shapes()));
        } else {
            boolean hasPageZero = decision instanceof Decision.Pages pages
                    && pages.groups().get(0).labels().get(0) == 0;
            method.addCode(hasPageZero ? nullIfNegative() : CodeBlock.of("")) // -1 / 100 is 0
                    .addCode(write(decision, new Subject(names.key(), CodeBlock.of(names.key()), DIGITS)));
        }
        return names.types().nullable(method, names.category()).build();
    }

    private CodeBlock nullIfNegative() {
        return CodeBlock.builder()
                .beginControlFlow("if ($L < 0)", names.key())
                .addStatement("return null")
                .endControlFlow()
                .build();
    }

    private CodeBlock writeShapes(List<Decision.OfShape> shapes) {
        CodeBlock.Builder body = CodeBlock.builder().add(nullIfNegative());
        long below = 0; // no key below this one comes as far as here
        for (Decision.OfShape shape : shapes) {
            boolean isLast = shape.end() > format.lastKey();
            List<String> conditions = new ArrayList<>();
            if (shape.base() > below) {
                conditions.add(names.key() + " >= " + Literals.number(shape.base()));
            }
            if (!isLast) {
                conditions.add(names.key() + " < " + Literals.number(shape.end()));
            }
            if (conditions.isEmpty()) {
                return body.add(writeShape(shape)).build();
            }
            body.add("if ($L) { // $L\n$>", String.join(" && ", conditions), shape.shape())
                    .add(writeShape(shape))
                    .endControlFlow();
            below = shape.base() == below ? shape.end() : below;
        }
        return body.addStatement("return null").build();
    }

    private CodeBlock writeShape(Decision.OfShape shape) {
        CodeBlock.Builder body = CodeBlock.builder();
        String number = shape.base() == 0 ? names.key() : names.key() + " - " + Literals.number(shape.base());
        long lane = shape.rest().size();
        if (shape.base() == 0 && shape.end() == lane) {
            return write(shape.decision(), new Subject(names.key(), CodeBlock.of(number), shape.rest()));
        }
        String rest = shape.rest().isDecimal() ? "digits" : "rest";
        if (asksDigits(shape.decision())) {
            String operand = shape.base() == 0 ? number : "(" + number + ")";
            body.addStatement(
                    "$T $L = $L",
                    names.keyType(),
                    rest,
                    shape.end() - shape.base() == lane ? number : operand + " % " + Literals.number(lane));
        }
        return body.add(write(shape.decision(), new Subject(rest, CodeBlock.of(number), shape.rest())))
                .build();
    }

    private static boolean asksDigits(Decision decision) {
        return decision instanceof Decision.Letters letters
                ? letters.groups().stream().anyMatch(group -> asksDigits(group.decision()))
                : !(decision instanceof Decision.Answer);
    }

    /**
     * What is decided about.
     *
     * @param number the variable that holds the number which the places make
     * @param inShape how far the key lies above the first of its shape, as an expression
     * @param places the places
     */
    private record Subject(String number, CodeBlock inShape, Rest places) {}

    private CodeBlock write(Decision decision, Subject subject) {
        String number = subject.number();
        if (decision instanceof Decision.Answer answer) {
            return CodeBlock.builder()
                    .addStatement("return $L", returned(answer.ordinal()))
                    .build();
        }
        if (decision instanceof Decision.Comparisons comparisons) {
            return writeComparisons(comparisons.ranges(), subject);
        }
        if (decision instanceof Decision.Pages pages) {
            String page = number + " / " + Literals.number(pages.size());
            return writeSwitch(names.areKeysInts() ? page : "(int) (" + page + ")", pages.groups(), subject, false);
        }
        Decision.Letters letters = (Decision.Letters) decision;
        return writeSwitch(letter(letters, subject.inShape().toString()), letters.groups(), subject, true);
    }

    /** The letter at a place, out of how far the key lies above the first of its shape. */
    private String letter(Decision.Letters letters, String inShape) {
        String index = inShape;
        if (letters.weight() > 1) {
            index = (inShape.contains(" ") ? "(" + inShape + ")" : inShape) + " / " + Literals.number(letters.weight());
        }
        String allowed = letters.allowed();
        if (!letters.isFirst()) {
            index = (letters.weight() > 1 || !index.contains(" ") ? index : "(" + index + ")") + " % "
                    + allowed.length();
        }
        if (!names.areKeysInts()) {
            index = "(int) (" + index + ")";
        }
        boolean areNeighbors = allowed.charAt(allowed.length() - 1) - allowed.charAt(0) == allowed.length() - 1;
        return areNeighbors ? "'" + allowed.charAt(0) + "' + " + index : "\"" + allowed + "\".charAt(" + index + ")";
    }

    private CodeBlock writeSwitch(String selector, List<Decision.Group> groups, Subject subject, boolean areLetters) {
        int line = subject.number().equals(names.key()) ? LINE : INNER_LINE;
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch ($L)", selector);
        for (Decision.Group group : groups) {
            body.add("$L\n$>", labels(group.labels(), areLetters, line))
                    .add(write(group.decision(), subject))
                    .add("$<");
        }
        return body.add("default:\n$>")
                .addStatement("return null")
                .add("$<")
                .endControlFlow()
                .build();
    }

    /** The labels of a group, several a line. */
    static String labels(List<Long> labels, boolean areLetters, int width) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (long label : labels) {
            String text = "case " + (areLetters ? "'" + (char) label + "'" : label) + ":";
            if (column + text.length() > width) {
                lines.append('\n');
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
            }
            lines.append(text);
            column += text.length() + 1;
        }
        return lines.toString();
    }

    /** One expression with a line for each range, which reads like the table of the ranges. */
    private CodeBlock writeComparisons(List<Decision.Range> ranges, Subject subject) {
        String number = subject.number();
        CodeBlock.Builder body = CodeBlock.builder().add("return ");
        boolean isFirst = true;
        for (Decision.Range range : ranges) {
            CodeBlock answer = answer(range.interval().ordinal());
            String condition = condition(range, number);
            String comment = comment(range.interval(), subject.places());
            body.add(isFirst ? "" : "\n: ");
            if (condition.isEmpty()) {
                return body.add("$L;$L\n$<$<", answer, comment).build();
            }
            boolean isWide = condition.length() + width(range.interval().ordinal()) + comment.length()
                    > (number.equals(names.key()) ? LINE - 8 : INNER_LINE);
            body.add(isWide ? "$L\n$>$>? $L$<$<" : "$L ? $L", condition, answer);
            if (ranges.size() == 1) {
                return body.add(" : null;$L\n", comment).build();
            }
            body.add(comment).add(isFirst ? "$>$>" : "");
            isFirst = false;
        }
        return body.add("\n: null;\n$<$<").build();
    }

    /** What stands at the places of a range, where the number does not read like it. */
    private static String comment(Interval interval, Rest places) {
        if (places.isDecimal()) {
            return "";
        }
        String first = places.text(interval.first());
        return " // " + first + (interval.first() == interval.last() ? "" : "-" + places.text(interval.last()));
    }

    private String condition(Decision.Range range, String number) {
        long first = range.interval().first();
        long last = range.interval().last();
        if (range.isOneNumber()) {
            return number + " == " + Literals.number(first);
        }
        List<String> comparisons = new ArrayList<>();
        if (range.comparesFirst()) {
            comparisons.add(number + " >= " + Literals.number(first));
        }
        if (range.comparesLast()) {
            comparisons.add(number + " <= " + Literals.number(last));
        }
        return String.join(" && ", comparisons);
    }

    /** What is returned where nothing else is asked for, as an expression. */
    CodeBlock returned(int ordinal) {
        return answer(ordinal);
    }

    /** What is answered, as a part of an expression. */
    CodeBlock answer(int ordinal) {
        return ordinal == Decision.NONE ? CodeBlock.of("null") : CodeBlock.of("$T.$L", names.category(), id(ordinal));
    }

    /** How much of a line the answer takes. */
    int width(int ordinal) {
        return names.category().simpleName().length() + id(ordinal).length() + 4;
    }

    private String id(int ordinal) {
        return members.get(ordinal).category().id();
    }
}
