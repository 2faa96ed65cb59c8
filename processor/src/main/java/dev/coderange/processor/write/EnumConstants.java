package dev.coderange.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.CodeSet.Member;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.text.SourceEscaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the constants of a level's enum, with as many arguments on a line as fit. */
final class EnumConstants {

    private static final int WIDTH = 120;
    private static final int INDENT = "    ".length();
    private static final int CONTINUED = "            ".length();

    /** How long a literal may be that stands on a line by itself, with what closes the constant behind it. */
    private static final int LITERAL = WIDTH - CONTINUED - "),".length();

    /** HotSpot compiles no method above this, and a consumer's startup would interpret it all. */
    private static final int MOST_BYTECODE = 8_000;

    /** What makes a constant: its name, ordinal, parent, title, description and an empty array, and what stores it. */
    private static final int CONSTANT_BYTES = 31;

    /** {@code dup}, index, the two ends, {@code invokestatic}, {@code aastore}. */
    private static final int RANGE_BYTES = 14;

    private final CodeSet codeSet;
    private final TypeNames names;
    private final int level;
    private final List<Member> members;
    private final List<Member> parents;
    private final boolean holdRanges;
    private final RangeForm form;
    private final boolean knowsSince;

    EnumConstants(Generation generation, TypeNames names, int level) {
        this.codeSet = generation.codeSet();
        this.knowsSince =
                generation.dated().isPresent() && generation.dated().get().knowsSince();
        this.names = names;
        this.level = level;
        this.members = codeSet.members(level);
        this.parents = level == 0 ? List.of() : codeSet.members(level - 1);
        this.form = RangeForm.of(codeSet);
        long bytes = 0;
        for (Member member : members) {
            bytes += CONSTANT_BYTES
                    + (long) RANGE_BYTES * member.category().ranges().size();
        }
        this.holdRanges = bytes <= MOST_BYTECODE;
    }

    /** Whether the constants are made with their ranges: the bytecode of them all is one static initialiser. */
    boolean holdRanges() {
        return holdRanges;
    }

    /** How the ranges are made: if not of their ends, a constant is made with the text of its ranges. */
    RangeForm form() {
        return form;
    }

    void addTo(TypeSpec.Builder type) {
        for (Member member : members) {
            String id = member.category().id();
            TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder(laidOut(id, arguments(member)));
            constant.addJavadoc(LevelJavadoc.ofMember(codeSet, names, level, member, parents));
            if (codeSet.isDated()) {
                deprecate(member, constant);
            }
            type.addEnumConstant(id, constant.build());
        }
    }

    /** Marks a constant that holds nothing on the effective day. */
    private void deprecate(Member member, TypeSpec.Builder constant) {
        Optional<EmptyNow> empty = EmptyNow.of(member.category(), codeSet);
        if (empty.isPresent()) {
            constant.addJavadoc(Javadoc.behind().deprecated(empty.get().text()).build());
            AnnotationSpec.Builder deprecated = AnnotationSpec.builder(Deprecated.class);
            if (knowsSince && empty.get().since().isPresent()) {
                deprecated.addMember("since", "$S", Days.day(empty.get().since().getAsInt()));
            }
            constant.addAnnotation(deprecated.build());
        } else if (level > 0
                && EmptyNow.of(parents.get(member.parent()).category(), codeSet).isPresent()) {
            constant.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
    }

    private List<CodeBlock> arguments(Member member) {
        Category category = member.category();
        List<CodeBlock> arguments = new ArrayList<>();
        if (level > 0) {
            String parent = parents.get(member.parent()).category().id();
            arguments.add(CodeBlock.of("$T.$L", names.level(level - 1), parent));
        }
        arguments.add(text(category.title()));
        arguments.add(text(category.description()));
        if (holdRanges && !form.isSaidByEnds()) {
            arguments.add(Literals.wrapped(Literals.joined(category.ranges(), codeSet.format())));
        } else if (holdRanges) {
            for (CodeRange range : category.ranges()) {
                arguments.add(range(range));
            }
        }
        return arguments;
    }

    private static CodeBlock text(String text) {
        return SourceEscaper.literal(text).length() <= LITERAL ? Literals.text(text) : Literals.wrapped(text);
    }

    private CodeBlock range(CodeRange range) {
        CodeFormat format = codeSet.format();
        return CodeBlock.of(
                "$T.of($L, $L)",
                TypeNames.CODE_RANGE,
                Literals.text(format.code(range.first())),
                Literals.text(format.code(range.last())));
    }

    private static CodeBlock laidOut(String constant, List<CodeBlock> arguments) {
        CodeBlock.Builder all = CodeBlock.builder().add("$>$>");
        int column = INDENT + constant.length() + "(".length();
        boolean isAfterLines = false;
        for (int i = 0; i < arguments.size(); i++) {
            String source = source(arguments.get(i));
            boolean isLines = source.indexOf('\n') >= 0;
            boolean fits = column + ", ".length() + source.length() + "),".length() <= WIDTH;
            if (fits && !isLines && !isAfterLines) {
                all.add(i == 0 ? "" : ", ");
                column += ", ".length();
            } else {
                all.add(i == 0 ? "\n" : ",\n");
                column = CONTINUED;
            }
            all.add(arguments.get(i));
            column += source.length();
            isAfterLines = isLines;
        }
        return all.add("$<$<").build();
    }

    /** The argument as the source has it, where a type has its simple name. */
    private static String source(CodeBlock argument) {
        return argument.toString().replaceAll("\\b(?:[a-z][\\w$]*\\.)+(?=[A-Z])", "");
    }
}
