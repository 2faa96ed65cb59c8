package dev.coderange.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what a level's enum answers on a day, and what codes were on every day. */
final class DatedEnumMethods {

    private static final String HOLDER = "RangesByDay";
    private static final ClassName CHAR_SEQUENCE = ClassName.get(CharSequence.class);
    private static final Comparator<DatedRange> BY_DAY =
            Comparator.comparingInt(range -> range.days().first());

    private final CodeSet set;
    private final CodeFormat format;
    private final TypeNames names;
    private final int level;
    private final ClassName self;
    private final String member;
    private final LookupMethods lookups;

    private DatedEnumMethods(CodeSet set, TypeNames names, int level) {
        this.set = set;
        this.format = set.format();
        this.names = names;
        this.level = level;
        this.self = names.level(level);
        this.member = set.levels().get(level).memberName();
        this.lookups = new LookupMethods(set, names, level);
    }

    static void addTo(TypeSpec.Builder type, CodeSet set, TypeNames names, int level) {
        new DatedEnumMethods(set, names, level).addTo(type);
    }

    /** The ranges of a category with their days, in the order that people expect of codes. */
    static List<DatedRange> ascending(Category category, CodeFormat format) {
        List<DatedRange> ascending = new ArrayList<>(category.history());
        ascending.sort(BY_DAY);
        ascending.sort((one, other) ->
                format.compare(one.codes().first(), other.codes().first()));
        return ascending;
    }

    private void addTo(TypeSpec.Builder type) {
        List<ParameterSpec> numbers = new ArrayList<>();
        for (TypeName number : CodeParameter.numbers(format)) {
            numbers.add(ParameterSpec.builder(number, "code").build());
        }
        for (ParameterSpec number : numbers) {
            type.addMethod(of(number));
        }
        type.addMethod(of(ParameterSpec.builder(CHAR_SEQUENCE, "code").build()));
        List<ParameterSpec> codes = new ArrayList<>(numbers);
        codes.add(names.anyText());
        for (ParameterSpec code : codes) {
            type.addMethod(find(code));
        }
        for (ParameterSpec code : codes) {
            type.addMethod(history(code));
        }
        for (ParameterSpec code : codes) {
            type.addMethod(contains(code));
        }
        type.addMethod(ranges());
        type.addType(holder());
    }

    private MethodSpec of(ParameterSpec code) {
        Javadoc javadoc = documented("the constant that a code belongs to on a day", code)
                .throwing(
                        TypeNames.UNKNOWN_CODE_EXCEPTION,
                        "if it belongs to none then; the message says what it was before or will be, or where it lies");
        MethodSpec.Builder of = method("of", code, javadoc)
                .addModifiers(Modifier.STATIC)
                .returns(self)
                .addParameter(DatedMethods.ON);
        if (code.type().equals(TypeName.INT) && format.takesLong()) {
            return of.addStatement("return of((long) code, on)").build();
        }
        return of.addStatement("$T found = $L", self, asked())
                .beginControlFlow("if (found == null)")
                .addStatement(lookups.unknownOn(code.type(), CodeBlock.of("on")))
                .endControlFlow()
                .addStatement("return found")
                .build();
    }

    private MethodSpec find(ParameterSpec code) {
        return method(
                        "find",
                        code,
                        documented(
                                "the constant that a code belongs to on a day, or empty if it belongs to none then",
                                code))
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), self))
                .addParameter(DatedMethods.ON)
                .addStatement("return $T.ofNullable($L)", Optional.class, asked())
                .build();
    }

    private MethodSpec contains(ParameterSpec code) {
        return method(
                        "contains",
                        code,
                        documented("whether a code belongs to this constant on a day; false for what is no code", code))
                .returns(TypeName.BOOLEAN)
                .addParameter(DatedMethods.ON)
                .addStatement("return $L == this", asked())
                .build();
    }

    private MethodSpec history(ParameterSpec code) {
        Javadoc javadoc = Javadoc.returning(
                        "what a code was and will be, in order; empty if it never belongs to a constant")
                .sentence("Immutable.")
                .param("code", CodeParameter.meaning(format, code.type()));
        return method("history", code, javadoc)
                .addModifiers(Modifier.STATIC)
                .returns(TypeNames.listOf(ParameterizedTypeName.get(TypeNames.CODE_PERIOD, self)))
                .addStatement(
                        "return $T.history($T.$L(), on -> $L)",
                        TypeNames.CODE_PERIOD,
                        names.classifier(),
                        DayWriter.changesMethod(set),
                        asked())
                .build();
    }

    private Javadoc documented(String returned, ParameterSpec code) {
        return DatedMethods.onDay(
                Javadoc.returning(returned).param("code", CodeParameter.meaning(format, code.type())));
    }

    private static MethodSpec.Builder method(String name, ParameterSpec code, Javadoc javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc.build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(code);
    }

    private CodeBlock asked() {
        return CodeBlock.of("$T.$N(code, on)", names.classifier(), member);
    }

    private MethodSpec ranges() {
        return MethodSpec.methodBuilder("ranges")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeNames.listOf(TypeNames.CODE_RANGE))
                .addParameter(DatedMethods.ON)
                .addStatement("return $L.on(ordinal(), on)", HOLDER)
                .build();
    }

    /** A class of its own, which is loaded when the ranges of a day are first asked for. */
    private TypeSpec holder() {
        RangeForm form = RangeForm.of(set);
        CodeBlock holding = CodeBlock.of("holding");
        return TypeSpec.classBuilder(HOLDER)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The ranges of each constant as text, with their days unless those are all.\n")
                .addMethod(MethodSpec.methodBuilder("on")
                        .addModifiers(Modifier.STATIC)
                        .returns(TypeNames.listOf(TypeNames.CODE_RANGE))
                        .addParameter(int.class, "ordinal")
                        .addParameter(DatedMethods.ON)
                        .addStatement(
                                "$1T holding = $2T.holding($1T.join(\"\", texts(ordinal)), on)",
                                String.class,
                                TypeNames.CODE_RANGE)
                        .addStatement(
                                "return $L",
                                form.isSaidByEnds()
                                        ? CodeBlock.of("$T.parse($L)", TypeNames.CODE_RANGE, holding)
                                        : form.parse(holding))
                        .build())
                .addMethods(OrdinalTexts.write(set.members(level), this::texts))
                .build();
    }

    private CodeBlock texts(Category category) {
        StringBuilder text = new StringBuilder();
        for (DatedRange range : ascending(category, format)) {
            text.append(text.isEmpty() ? "" : ",").append(range.codes().text(format));
            Days days = range.days();
            if (!days.equals(Days.ALWAYS)) {
                text.append('@')
                        .append(days.hasFirst() ? Days.day(days.first()) : "")
                        .append('/')
                        .append(days.hasLast() ? Days.day(days.last()) : "");
            }
        }
        if (text.isEmpty()) {
            return CodeBlock.of("");
        }
        Literals literals = Literals.of(set);
        return Literals.pieces(text.toString(), Literals.LONGEST_CONSTANT).stream()
                .map(literals::ranges)
                .collect(CodeBlock.joining(",\n"));
    }
}
