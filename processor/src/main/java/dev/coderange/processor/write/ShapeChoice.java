package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.coderange.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes which of several shapes of one width a text is read by. A look at one place tells shapes apart that allow different
 * characters there, so that the text is read once, by the only shape it can have.
 */
final class ShapeChoice {

    private final TypeName keyType;
    private final Map<Shape, String> readers;

    /**
     * @param keyType what the readers answer
     * @param readers the name of the method that reads the texts of a shape
     */
    ShapeChoice(TypeName keyType, Map<Shape, String> readers) {
        this.keyType = keyType;
        this.readers = readers;
    }

    /** Statements that return the key of {@code code}, whose length is that of the shapes. */
    CodeBlock write(List<Shape> shapes) {
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
                    .add(write(group))
                    .endControlFlow();
        }
        return body.add(write(groups.get(groups.size() - 1))).build();
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
        CodeBlock.Builder body = CodeBlock.builder().addStatement("$T key", keyType);
        for (Shape shape : shapes.subList(0, shapes.size() - 1)) {
            body.addStatement("key = $L(code)", readers.get(shape))
                    .beginControlFlow("if (key >= 0)")
                    .addStatement("return key")
                    .endControlFlow();
        }
        return body.addStatement("return $L(code)", readers.get(shapes.get(shapes.size() - 1)))
                .build();
    }

    /** Shapes together that allow a character in common at a place, or each one with a third; those with digits first. */
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
}
