package dev.coderange.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.text.SourceEscaper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the static methods of a level's enum that find the constant of a code. */
final class LookupMethods {

    /** What fits the line of a {@code throw} beside the other words on it. */
    private static final int ARGUMENTS =
            120 - "            throw UnknownCodeException.of(, Arrays.asList(values()));".length();

    private static final ClassName CHAR_SEQUENCE = ClassName.get(CharSequence.class);

    private final CodeSet codeSet;
    private final CodeFormat format;
    private final TypeNames names;
    private final ClassName self;
    private final String member;
    private final String noun;

    LookupMethods(CodeSet codeSet, TypeNames names, int level) {
        this.codeSet = codeSet;
        this.format = codeSet.format();
        this.names = names;
        this.self = names.level(level);
        this.member = codeSet.levels().get(level).memberName();
        this.noun = codeSet.levels().get(level).noun();
    }

    static List<MethodSpec> write(CodeSet codeSet, TypeNames names, int level) {
        return new LookupMethods(codeSet, names, level).write();
    }

    private List<MethodSpec> write() {
        List<TypeName> numbers = CodeParameter.numbers(format);
        List<MethodSpec> methods = new ArrayList<>();
        for (TypeName number : numbers) {
            methods.add(of(number));
        }
        methods.add(of(CHAR_SEQUENCE));
        for (TypeName number : numbers) {
            methods.add(find(ParameterSpec.builder(number, "code").build()));
        }
        methods.add(find(names.anyText()));
        if (!numbers.isEmpty()) {
            methods.add(text(format.takesLong() ? TypeName.LONG : TypeName.INT));
        }
        return methods;
    }

    private MethodSpec of(TypeName argument) {
        ParameterSpec code = ParameterSpec.builder(argument, "code")
                .addAnnotation(AnnotationSpec.builder(names.code()).build())
                .build();
        MethodSpec.Builder of = lookup("of", self, code)
                .addJavadoc(Javadoc.returning("the constant that a code belongs to")
                        .param("code", CodeParameter.meaning(format, argument))
                        .throwing(
                                TypeNames.UNKNOWN_CODE_EXCEPTION,
                                "if it belongs to none; the message says where the code lies and what is nearest")
                        .build());
        if (argument.equals(TypeName.INT) && format.takesLong()) {
            return of.addStatement("return of((long) code)").build();
        }
        if (codeSet.isDated()) {
            CodeBlock effective = CodeBlock.of("$T.parse($T.EFFECTIVE)", LocalDate.class, names.classifier());
            return of.addStatement("$T found = $T.$N(code)", self, names.classifier(), member)
                    .beginControlFlow("if (found == null)")
                    .addStatement(unknownOn(argument, effective))
                    .endControlFlow()
                    .addStatement("return found")
                    .build();
        }
        String described = described(argument);
        if (!format.ignored().isEmpty()) {
            described += ", " + SourceEscaper.literal(format.ignored());
        }
        return of.addStatement("$T found = $T.$N(code)", self, names.classifier(), member)
                .beginControlFlow("if (found == null)")
                .addStatement(
                        described.length() > ARGUMENTS
                                ? "throw $T.of($L,\n$T.asList(values()))"
                                : "throw $T.of($L, $T.asList(values()))",
                        TypeNames.UNKNOWN_CODE_EXCEPTION,
                        described,
                        Arrays.class)
                .endControlFlow()
                .addStatement("return found")
                .build();
    }

    /** What throws where a code is in no category on a day, as a statement. */
    CodeBlock unknownOn(TypeName argument, CodeBlock on) {
        return CodeBlock.of(
                "throw $T.of($L, $L,\n$T.asList(values()), history(code), $L)",
                TypeNames.UNKNOWN_CODE_EXCEPTION,
                described(argument),
                SourceEscaper.literal(format.ignored()),
                Arrays.class,
                on);
    }

    /** The set, the level, the code and its format, as arguments. */
    private String described(TypeName argument) {
        return String.join(
                ", ",
                SourceEscaper.literal(codeSet.name()),
                SourceEscaper.literal(noun),
                argument.equals(CHAR_SEQUENCE) ? "code" : "text(code)",
                SourceEscaper.literal(format.description()));
    }

    /** The text of a number that is no code, as a message shows it. */
    private MethodSpec text(TypeName number) {
        MethodSpec.Builder text = MethodSpec.methodBuilder("text")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameter(number, "code");
        if (format.paddedWidth().isEmpty()) {
            return text.addStatement("return $T.toString(code)", number.box()).build();
        }
        return text.addStatement(
                        "return code < 0 ? $T.toString(code) : $T.format($T.ROOT, \"%0$Ld\", code)",
                        number.box(),
                        String.class,
                        Locale.class,
                        format.paddedWidth().getAsInt())
                .build();
    }

    private MethodSpec find(ParameterSpec code) {
        return lookup("find", ParameterizedTypeName.get(ClassName.get(Optional.class), self), code)
                .addJavadoc(Javadoc.returning("the constant that a code belongs to, or empty if it belongs to none")
                        .param("code", CodeParameter.meaning(format, code.type()))
                        .build())
                .addStatement("return $T.ofNullable($T.$N(code))", Optional.class, names.classifier(), member)
                .build();
    }

    private static MethodSpec.Builder lookup(String name, TypeName answer, ParameterSpec code) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(answer)
                .addParameter(code);
    }
}
