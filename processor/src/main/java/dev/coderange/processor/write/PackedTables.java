package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.plan.DecisionPlan;
import dev.coderange.processor.text.SourceEscaper;
import java.util.Arrays;
import javax.lang.model.element.Modifier;

/** Writes the nested class that unpacks the tables of a level from constant strings when the level is first used. */
final class PackedTables {

    private static final int LARGEST_BYTE = 255;

    private final DecisionPlan.Packed plan;
    private final LevelNames names;
    private final int categories;
    private final TypeName placeType;

    PackedTables(DecisionPlan.Packed plan, LevelNames names, int categories) {
        this.plan = plan;
        this.names = names;
        this.categories = categories;
        this.placeType = categories <= LARGEST_BYTE ? TypeName.BYTE : TypeName.CHAR;
    }

    /** What is at a place, as an expression; bytes are meant without a sign. */
    String place(String index) {
        boolean isSigned = placeType.equals(TypeName.BYTE) && categories > Byte.MAX_VALUE;
        return names.table() + ".PLACES[" + index + "]" + (isSigned ? " & 0xff" : "");
    }

    /** The low bits of an offset that is of a type, as an expression of the type of starts. */
    String low(DecisionPlan.Search search, TypeName offsetType) {
        TypeName type = startType(search);
        long mask = (1L << search.shift()) - 1;
        String low = search.shift() == Character.SIZE
                ? "offset"
                : "(offset & " + (mask <= Integer.MAX_VALUE ? Long.toString(mask) : mask + "L") + ")";
        return type.equals(offsetType) ? low : "(" + type + ") " + low;
    }

    /** The smallest type that holds the low bits of an offset. */
    TypeName startType(DecisionPlan.Search search) {
        return search.shift() <= Character.SIZE
                ? TypeName.CHAR
                : search.shift() < Integer.SIZE ? TypeName.INT : TypeName.LONG;
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.table())
                .addJavadoc("What decides the $L, unpacked on first use.\n", names.noun())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(names.constants(categories))
                .addStaticBlock(names.fillConstants(categories));
        if (plan.layout() instanceof DecisionPlan.Paged paged) {
            StringBuilder pages = new StringBuilder();
            paged.contents().forEach(page -> pages.append((char) (int) page));
            type.addField(constant(TypeName.get(String.class), "PAGES")
                    .initializer("$L", SourceEscaper.literal(pages.toString()))
                    .build());
        }
        if (plan.layout() instanceof DecisionPlan.Search search) {
            addSearch(search, type);
        } else {
            long size = plan.runs().stream().mapToLong(DecisionPlan.Run::length).sum();
            type.addField(constant(ArrayTypeName.of(placeType), "PLACES")
                    .initializer("places($L,$>$>\n$L$<$<)", size, PackedRuns.arguments(plan.runs()))
                    .build());
            type.addMethod(places());
        }
        return type.build();
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL);
    }

    private MethodSpec places() {
        CodeBlock fill = CodeBlock.builder()
                .addStatement("$T.fill(places, from, from + length, $L)", Arrays.class, nextPlace())
                .addStatement("from += length")
                .build();
        return MethodSpec.methodBuilder("places")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(placeType))
                .addParameter(int.class, "size")
                .addParameter(String[].class, "packed")
                .varargs()
                .addStatement("$1T[] places = new $1T[size]", placeType)
                .addStatement("int from = 0")
                .addCode(eachRun(TypeName.INT, fill))
                .addStatement("return places")
                .build();
    }

    /** The char at {@code i} as a place; a needless cast would be a warning. */
    private CodeBlock nextPlace() {
        return placeType.equals(TypeName.CHAR)
                ? CodeBlock.of("runs.charAt(i++)")
                : CodeBlock.of("($T) runs.charAt(i++)", placeType);
    }

    private void addSearch(DecisionPlan.Search search, TypeSpec.Builder type) {
        TypeName start = startType(search);
        type.addField(constant(ArrayTypeName.of(TypeName.INT), "BUCKETS")
                        .initializer("new int[$L]", search.buckets() + 1)
                        .build())
                .addField(constant(ArrayTypeName.of(start), "STARTS")
                        .initializer("new $T[$L]", start, plan.runs().size())
                        .build())
                .addField(constant(ArrayTypeName.of(placeType), "PLACES")
                        .initializer("new $T[$L]", placeType, plan.runs().size() + 1)
                        .build())
                .addStaticBlock(CodeBlock.builder()
                        .addStatement("unpack($>$>\n$L$<$<)", PackedRuns.arguments(plan.runs()))
                        .beginControlFlow("for (int i = 1; i < BUCKETS.length; i++)")
                        .addStatement("BUCKETS[i] += BUCKETS[i - 1]")
                        .endControlFlow()
                        .build())
                .addMethod(unpack(search));
    }

    private MethodSpec unpack(DecisionPlan.Search search) {
        CodeBlock add = CodeBlock.builder()
                .addStatement("BUCKETS[(int) (offset >>> $L) + 1]++", search.shift())
                .addStatement("STARTS[count] = $L", low(search, TypeName.LONG))
                .addStatement("PLACES[++count] = $L", nextPlace())
                .addStatement("offset += length")
                .build();
        return MethodSpec.methodBuilder("unpack")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(String[].class, "packed")
                .varargs()
                .addStatement("long offset = 0")
                .addStatement("int count = 0")
                .addCode(eachRun(TypeName.LONG, add))
                .build();
    }

    /** A loop over runs as {@link PackedRuns} has them; {@code each} takes {@code length} and the char at {@code i}. */
    private static CodeBlock eachRun(TypeName lengthType, CodeBlock each) {
        return CodeBlock.builder()
                .beginControlFlow("for (String runs : packed)")
                .beginControlFlow("for (int i = 0; i < runs.length();)")
                .addStatement("$T length = 0", lengthType)
                .addStatement("char bits")
                .beginControlFlow("do")
                .addStatement("bits = runs.charAt(i++)")
                .addStatement("length = length << 15 | bits & 0x7fff")
                .endControlFlow("while (bits > 0x7fff)")
                .add(each)
                .endControlFlow()
                .endControlFlow()
                .build();
    }
}
