package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.plan.DecisionPlan;
import dev.coderange.processor.plan.DecisionPlan.Run;
import dev.coderange.processor.text.SourceEscaper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes tables that are unpacked from constant strings when a level is first used, and what looks a key up in them.
 */
class PackedTableWriter extends DecisionWriter {

    private static final int LARGEST_BYTE = 255;

    /**
     * The most strings: an array of so many is made by 4 KB of bytecode, and none of them is near the limit of 65,535
     * bytes.
     */
    private static final int MOST_STRINGS = 500;

    /** What stands on a line unless there would be too many. */
    private static final int LINE = 64;

    /** How long a literal of that may be, where characters are escaped. */
    private static final int LITERAL = 90;

    /** How many bits of a run's length a char holds; its highest bit says that more follow. */
    private static final int BITS = 15;

    private static final int MORE = 1 << BITS;

    private final DecisionPlan.Packed plan;
    private final TypeName placeType;

    PackedTableWriter(DecisionPlan.Packed plan, LevelNames names, int categories) {
        super(names, categories);
        this.plan = plan;
        this.placeType = categories <= LARGEST_BYTE
                ? TypeName.BYTE
                : categories <= Character.MAX_VALUE ? TypeName.CHAR : TypeName.INT;
    }

    @Override
    void addTo(TypeSpec.Builder classifier) {
        TypeSpec.Builder table =
                tableClass(CodeBlock.of("")).addJavadoc("What decides the $L, unpacked on first use.\n", names.noun());
        CodeBlock index;
        if (plan.layout() instanceof DecisionPlan.Search search) {
            index = search(search);
            addBuckets(search, table);
        } else if (plan.layout() instanceof DecisionPlan.Paged paged) {
            index = paged(paged);
            StringBuilder pages = new StringBuilder();
            paged.contents().forEach(content -> pages.append((char) (int) content));
            table.addField(constant(TypeName.get(String.class), "PAGES")
                    .initializer("$L", SourceEscaper.literal(pages.toString()))
                    .build());
            addPlaces(table);
        } else {
            index = placeOfKey(plan.base());
            addPlaces(table);
        }
        classifier.addMethod(indexMethod().addCode(index).build());
        classifier.addType(table.build());
    }

    private CodeBlock paged(DecisionPlan.Paged paged) {
        String offset = names.offsetFrom(plan.base());
        String inPage = names.key() + " & " + ((1 << paged.shift()) - 1);
        return CodeBlock.builder()
                .addStatement(
                        "$T page = $L >> $L",
                        names.keyType(),
                        plan.base() == 0 ? offset : "(" + offset + ")",
                        paged.shift())
                .beginControlFlow("if (page < 0 || page >= $L.PAGES.length())", names.table())
                .addStatement("return 0")
                .endControlFlow()
                .addStatement(
                        "int place = ($L.PAGES.charAt($L) << $L) + $L",
                        names.table(),
                        names.index("page"),
                        paged.shift(),
                        names.areKeysInts() ? "(" + inPage + ")" : "(int) (" + inPage + ")")
                .addStatement("return $L", placeAt("place"))
                .build();
    }

    private CodeBlock search(DecisionPlan.Search search) {
        return CodeBlock.builder()
                .addStatement("$T offset = $L", names.keyType(), names.offsetFrom(plan.base()))
                .addStatement("$T bucket = offset >> $L", names.keyType(), search.shift())
                .beginControlFlow("if (bucket < 0 || bucket >= $L.BUCKETS.length - 1)", names.table())
                .addStatement("return 0")
                .endControlFlow()
                .addStatement("int from = $L.BUCKETS[$L]", names.table(), names.index("bucket"))
                .addStatement("int to = $L.BUCKETS[$L + 1]", names.table(), names.index("bucket"))
                .addStatement("$T low = $L", startType(search), lowBits(search, names.keyType()))
                .beginControlFlow("while (from < to)")
                .addStatement("int middle = (from + to) >>> 1")
                .beginControlFlow("if ($L.STARTS[middle] <= low)", names.table())
                .addStatement("from = middle + 1")
                .nextControlFlow("else")
                .addStatement("to = middle")
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $L", placeAt("from"))
                .build();
    }

    /** Bytes are meant without a sign. */
    @Override
    String placeAt(String index) {
        boolean isSigned = placeType.equals(TypeName.BYTE) && categories > Byte.MAX_VALUE;
        return super.placeAt(index) + (isSigned ? " & 0xff" : "");
    }

    /** The smallest type that holds the low bits of an offset. */
    private static TypeName startType(DecisionPlan.Search search) {
        return search.shift() <= Character.SIZE
                ? TypeName.CHAR
                : search.shift() < Integer.SIZE ? TypeName.INT : TypeName.LONG;
    }

    /** The low bits of an offset that is of a type, as an expression of the type of starts. */
    private static String lowBits(DecisionPlan.Search search, TypeName offsetType) {
        TypeName type = startType(search);
        String low = search.shift() == Character.SIZE
                ? "offset"
                : "(offset & " + Literals.number((1L << search.shift()) - 1) + ")";
        return type.equals(offsetType) ? low : "(" + type + ") " + low;
    }

    private void addPlaces(TypeSpec.Builder table) {
        long size = 0;
        for (Run run : plan.runs()) {
            size += run.length();
        }
        CodeBlock fill = CodeBlock.builder()
                .addStatement("$T.fill(places, from, from + length, $L)", Arrays.class, nextPlace())
                .addStatement("from += length")
                .build();
        table.addField(constant(ArrayTypeName.of(placeType), "PLACES")
                        .initializer("places($L,$>$>\n$L$<$<)", size, packedRuns())
                        .build())
                .addMethod(MethodSpec.methodBuilder("places")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(ArrayTypeName.of(placeType))
                        .addParameter(int.class, "size")
                        .addParameter(String[].class, "packed")
                        .varargs()
                        .addStatement("$1T[] places = new $1T[size]", placeType)
                        .addStatement("int from = 0")
                        .addCode(eachRun(TypeName.INT, fill))
                        .addStatement("return places")
                        .build());
    }

    private void addBuckets(DecisionPlan.Search search, TypeSpec.Builder table) {
        TypeName start = startType(search);
        CodeBlock add = CodeBlock.builder()
                .addStatement("BUCKETS[(int) (offset >>> $L) + 1]++", search.shift())
                .addStatement("STARTS[count] = $L", lowBits(search, TypeName.LONG))
                .addStatement("PLACES[++count] = $L", nextPlace())
                .addStatement("offset += length")
                .build();
        table.addField(constant(ArrayTypeName.of(TypeName.INT), "BUCKETS")
                        .initializer("new int[$L]", search.buckets() + 1)
                        .build())
                .addField(constant(ArrayTypeName.of(start), "STARTS")
                        .initializer("new $T[$L]", start, plan.runs().size())
                        .build())
                .addField(constant(ArrayTypeName.of(placeType), "PLACES")
                        .initializer("new $T[$L]", placeType, plan.runs().size() + 1)
                        .build())
                .addStaticBlock(CodeBlock.builder()
                        .addStatement("unpack($>$>\n$L$<$<)", packedRuns())
                        .beginControlFlow("for (int i = 1; i < BUCKETS.length; i++)")
                        .addStatement("BUCKETS[i] += BUCKETS[i - 1]")
                        .endControlFlow()
                        .build())
                .addMethod(MethodSpec.methodBuilder("unpack")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(String[].class, "packed")
                        .varargs()
                        .addStatement("long offset = 0")
                        .addStatement("int count = 0")
                        .addCode(eachRun(TypeName.LONG, add))
                        .build());
    }

    /** A loop over runs as {@link #packed} has them; {@code each} takes {@code length} and the char at {@code i}. */
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

    /** The char at {@code i} as a place; a needless cast would be a warning. */
    private CodeBlock nextPlace() {
        if (placeType.equals(TypeName.INT)) {
            return CodeBlock.of("runs.charAt(i++) << 16 | runs.charAt(i++)");
        }
        return placeType.equals(TypeName.CHAR)
                ? CodeBlock.of("runs.charAt(i++)")
                : CodeBlock.of("($T) runs.charAt(i++)", placeType);
    }

    /** The runs as constant strings, each on its line, with no run cut between two of them. */
    private CodeBlock packedRuns() {
        List<String> packed = new ArrayList<>();
        for (Run run : plan.runs()) {
            packed.add(packed(run));
        }
        return strings(packed, Integer.MAX_VALUE);
    }

    /**
     * Parts of text as constant strings, each on its line, with no part cut between two of them.
     *
     * @param read up to how many characters the lines are cut to a width that people read
     */
    static CodeBlock strings(List<String> packed, int read) {
        int length = 0;
        for (String part : packed) {
            length += part.length();
        }
        int longest = Math.max(LINE, length / MOST_STRINGS);
        List<CodeBlock> strings = new ArrayList<>();
        StringBuilder string = new StringBuilder();
        for (String run : packed) {
            boolean isWide = longest == LINE
                    && length <= read
                    && SourceEscaper.literal(string + run).length() > LITERAL;
            if ((isWide || string.length() + run.length() > longest) && !string.isEmpty()) {
                strings.add(Literals.text(string.toString()));
                string.setLength(0);
            }
            string.append(run);
        }
        strings.add(Literals.text(string.toString()));
        return CodeBlock.join(strings, ",\n");
    }

    /** A run as its length, in one char or more, and then its index. */
    private String packed(Run run) {
        StringBuilder packed = new StringBuilder();
        int groups = Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(run.length()) + BITS - 1) / BITS);
        for (int group = groups - 1; group >= 0; group--) {
            long bits = run.length() >>> group * BITS & MORE - 1;
            packed.append((char) (group > 0 ? bits | MORE : bits));
        }
        if (placeType.equals(TypeName.INT)) {
            packed.append((char) (run.index() >>> 16));
        }
        return packed.append((char) run.index()).toString();
    }
}
