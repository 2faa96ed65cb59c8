package dev.coderange.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.CodeSet.Member;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.text.SourceEscaper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the constants of every category's ranges, overlaps resolved. */
final class RangesWriter {

    /** What the comment of a lowest and a highest code begins with. */
    static final String ENDS = "The lowest and the highest code of ";

    private static final int WIDTH = 120;

    private final CodeSet codeSet;
    private final TypeNames names;
    private final CodeFormat format;
    private final Literals literals;
    private final TypeSpec.Builder type;

    /** The names that are there already: in data with problems, a name may be that of two constants. */
    private final Set<String> taken = new HashSet<>();

    private boolean hasLong;

    private RangesWriter(Generation generation, TypeNames names) {
        this.codeSet = generation.codeSet();
        this.names = names;
        this.format = codeSet.format();
        this.literals = Literals.of(codeSet);
        this.type = TypeSpec.classBuilder(names.ranges()).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    }

    static TypeSpec write(Generation generation, TypeNames names) {
        return new RangesWriter(generation, names).write(generation);
    }

    private TypeSpec write(Generation generation) {
        boolean isComplete = true;
        for (int level = 0; level < codeSet.levels().size(); level++) {
            for (Member member : codeSet.members(level)) {
                isComplete &= addConstants(names.level(level), member.category());
            }
        }
        type.addJavadoc(javadoc(generation, isComplete));
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        return type.build();
    }

    private CodeBlock javadoc(Generation generation, boolean isComplete) {
        Javadoc javadoc = Javadoc.of("The ranges of " + generation.codeSet().name() + " codes as {@link "
                + names.classifier().simpleName()
                + "} decides them" + on() + ", as constants for annotations and {@code case} labels"
                + (hasLong ? ", of which no {@code long} can be one." : ".")
                + " " + reader() + " reads a text of ranges.");
        if (!isComplete) {
            javadoc.paragraph("A category whose ranges are longer than a constant may be (65,535 bytes) has just its"
                    + " {@code _FIRST} and {@code _LAST} here; {@code ranges()} of its enum constant has all of them.");
        }
        return javadoc.build();
    }

    /** What makes ranges of their text: with the format, where the ends alone do not say which codes there are. */
    private String reader() {
        if (RangeForm.of(codeSet).isSaidByEnds()) {
            return "{@code CodeRange.parse}";
        }
        String ignored = format.ignored().isEmpty() ? "" : SourceEscaper.literal(format.ignored()) + ", ";
        return "<code>CodeRange.parse("
                + SourceEscaper.html(SourceEscaper.literal(format.description()) + ", " + ignored + "text")
                + ")</code>";
    }

    private String on() {
        return codeSet.isDated() ? " on " + Days.day(codeSet.effective().getAsInt()) : "";
    }

    /** Adds a category's constants, and says whether the text of its ranges is among them. */
    private boolean addConstants(ClassName levelEnum, Category category) {
        List<CodeRange> ranges = category.ascending(format);
        String id = category.id();
        String link = "{@link " + levelEnum.simpleName() + "#" + id + "}";
        String text = Literals.joined(ranges, format);
        boolean fits = text.length() <= Literals.LONGEST_CONSTANT;
        if (fits && taken.add(id)) {
            String held = ranges.isEmpty() ? "</b>: " + link + " has no code." : "</b>: the ranges of " + link + ".";
            type.addField(constant(ClassName.get(String.class), id, literals.ranges(text))
                    .addJavadoc(Javadoc.of("<b>" + SourceEscaper.html(category.title()) + held)
                            .build())
                    .build());
        }
        if (!ranges.isEmpty()) {
            addEnds(category, ranges, fits ? "{@link #" + id + "}" : link);
        }
        return fits;
    }

    /** Adds both ends in one declaration, as far as their names are free. */
    private void addEnds(Category category, List<CodeRange> ranges, String link) {
        TypeName endType = endType(category);
        hasLong |= endType.equals(TypeName.LONG);
        boolean hasFirst = taken.add(category.id() + "_FIRST");
        boolean hasLast = taken.add(category.id() + "_LAST");
        if (!hasFirst && !hasLast) {
            return;
        }
        CodeBlock first = end(ranges.get(0).first(), endType);
        CodeBlock last = end(ranges.get(ranges.size() - 1).last(), endType);
        String name = category.id() + (hasFirst ? "_FIRST" : "_LAST");
        CodeBlock.Builder values = CodeBlock.builder().add(hasFirst ? first : last);
        if (hasFirst && hasLast) {
            String lastName = category.id() + "_LAST";
            int width = "    public static final String  = , = ;".length()
                    + name.length()
                    + lastName.length()
                    + first.toString().length()
                    + last.toString().length();
            values.add(width < WIDTH ? ", $L = $L" : ",\n$>$>$L = $L$<$<", lastName, last);
        }
        String broken = category.isUnbroken(format) ? "." : "; not every code between them is its own.";
        type.addField(constant(endType, name, values.build())
                .addJavadoc(Javadoc.of(ENDS + link + broken).build())
                .build());
    }

    /** A number where every code of a category is one, otherwise {@link String}. */
    private TypeName endType(Category category) {
        if (!category.isNumeric(format)) {
            return ClassName.get(String.class);
        }
        boolean areInts = category.ranges().stream().allMatch(range -> range.last() <= Integer.MAX_VALUE);
        return areInts ? TypeName.INT : TypeName.LONG;
    }

    private CodeBlock end(long key, TypeName type) {
        if (!type.isPrimitive()) {
            return Literals.text(format.code(key));
        }
        return CodeBlock.of(type.equals(TypeName.INT) ? "$L" : "$LL", key);
    }

    private static FieldSpec.Builder constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(value);
    }
}
