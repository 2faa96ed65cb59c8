package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.plan.DatedPlan;
import dev.coderange.processor.plan.DatedPlan.Segment;
import dev.coderange.processor.plan.DecisionPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes tables of histories: the first gives the history of a key, as tables without dates give its category. A day
 * lies in one of the periods between the days on which anything of the set changes. Where histories and periods are
 * few, a table has the category of each history in each period; and where nearly all keys are always the same, their
 * histories come first, and no day is asked for. Where histories and periods are many, each history has a bit for each
 * period with which it changes: how many of them are set up to the period is how many of its segments are over. Either
 * way a call takes as long with a hundred editions as with two.
 */
final class DatedTable extends PackedTableWriter implements DatedDecision {

    private static final String PERIOD = "period";

    /** The most histories times periods that have a category each. */
    private static final long MOST_PLACES = 1 << 16;

    /** Of longer texts nobody reads the lines, and there would be too many for one method. */
    private static final int MOST_READ = 4_000;

    private final List<List<Segment>> histories;
    private final int settled;
    private final int constants;
    private final DayWriter days;
    private final String indexMethod;
    private final String onMethod;
    private final int words;
    private final boolean isWhole;
    private final TypeName categoryType;
    private final CodeBlock packed;

    /** How many categories the histories have on their ways, and one before them that is none. */
    private int segments = 1;

    DatedTable(DecisionPlan.Packed codes, DatedPlan plan, LevelNames names, CodeSet set, int level, DayWriter days) {
        super(codes, names, plan.histories().size());
        this.histories = plan.histories();
        this.constants = set.members(level).size();
        this.days = days;
        this.indexMethod = LevelNames.free(names.member() + "IndexOn", set);
        this.onMethod = LevelNames.free(names.member() + "On", set);
        this.words = days.periods() / Long.SIZE + 1;
        this.isWhole = (histories.size() + 1L) * (days.periods() + 1) <= MOST_PLACES;
        this.settled = isWhole ? plan.settled() : 0;
        this.categoryType = constants <= Byte.MAX_VALUE ? TypeName.BYTE : TypeName.CHAR;
        this.packed = strings(packedHistories(), MOST_READ);
    }

    @Override
    public String moment() {
        return PERIOD;
    }

    @Override
    public CodeBlock momentOn(String date) {
        return days.period(date);
    }

    @Override
    public CodeBlock momentOf(String epochDay) {
        return days.periodOf(epochDay);
    }

    @Override
    public CodeBlock start() {
        return settled == 0
                ? DatedDecision.super.start()
                : CodeBlock.builder()
                        .addStatement("$T.requireNonNull(on)", Objects.class)
                        .build();
    }

    @Override
    public CodeBlock category(CodeBlock key) {
        if (settled > 0) {
            return CodeBlock.of("$L($L($L), on)", onMethod, names.indexMethod(), key);
        }
        return isWhole
                ? CodeBlock.of("$L.CONSTANTS[$L * period + $L($L)]", names.table(), row(), names.indexMethod(), key)
                : CodeBlock.of("$L.CONSTANTS[$L]", names.table(), index(key, CodeBlock.of(PERIOD)));
    }

    /** How many histories there are, with one before them that is none. */
    private int row() {
        return histories.size() + 1;
    }

    @Override
    public CodeBlock index(CodeBlock key, CodeBlock moment) {
        return CodeBlock.of("$L($L($L), $L)", indexMethod, names.indexMethod(), key, moment);
    }

    @Override
    public void addTo(TypeSpec.Builder classifier) {
        super.addTo(classifier);
        if (settled > 0) {
            classifier.addMethod(on());
        }
        String word = "history";
        MethodSpec.Builder index = MethodSpec.methodBuilder(indexMethod)
                .addJavadoc(
                        "The index of the $L that a history has in a period: its ordinal + 1, or 0 for none.\n",
                        names.noun())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.INT)
                .addParameter(TypeName.INT, "history")
                .addParameter(TypeName.INT, PERIOD);
        if (isWhole) {
            index.addStatement("return $L.CATEGORIES[$L * period + history]", names.table(), row());
            classifier.addMethod(index.build());
            return;
        }
        if (words > 1) {
            index.addStatement("int word = $L * history + (period >> 6)", words);
            word = "word";
        }
        index.addStatement("long changes = $L.CHANGES[$L] & -1L >>> 63 - (period & 63)", names.table(), word)
                .addStatement(
                        "return $1L.CATEGORIES[$1L.FIRSTS[$2L] + $3T.bitCount(changes)]",
                        names.table(),
                        word,
                        Long.class);
        classifier.addMethod(index.build());
    }

    /** Asks for the day only where it matters. */
    private MethodSpec on() {
        MethodSpec.Builder on = MethodSpec.methodBuilder(onMethod)
                .addJavadoc(
                        "The $L of a history on a day. Up to $L they are always the same, as nearly all codes are.\n",
                        names.noun(),
                        settled)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(TypeName.INT, "history")
                .addParameter(DatedMethods.ON)
                .addStatement("int place = history <= $L ? history : $L * $L + history", settled, row(), momentOn("on"))
                .addStatement("return $L.CONSTANTS[place]", names.table());
        return names.types().nullable(on, names.category()).build();
    }

    @Override
    MethodSpec.Builder indexMethod() {
        return MethodSpec.methodBuilder(names.indexMethod())
                .addJavadoc("The history that a code has of its $L, counted from 1, or 0 for none.\n", names.noun())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int.class)
                .addParameter(names.keyType(), names.key());
    }

    @Override
    TypeSpec.Builder tableClass(CodeBlock initializer) {
        TypeSpec.Builder table = TypeSpec.classBuilder(names.table())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(constant(ArrayTypeName.of(names.category()), "CONSTANTS")
                        .initializer(
                                "new $T[$L]", names.category(), isWhole ? row() * (days.periods() + 1) : constants + 1)
                        .build());
        int places = words * (histories.size() + 1);
        if (!isWhole) {
            table.addField(constant(ArrayTypeName.of(TypeName.LONG), "CHANGES")
                            .initializer("new long[$L]", places)
                            .build())
                    .addField(constant(ArrayTypeName.of(TypeName.INT), "FIRSTS")
                            .initializer("new int[$L]", places)
                            .build());
        }
        int categories = isWhole ? row() * (days.periods() + 1) : segments;
        return table.addField(constant(ArrayTypeName.of(categoryType), "CATEGORIES")
                        .initializer("new $T[$L]", categoryType, categories)
                        .build())
                .addStaticBlock(CodeBlock.builder()
                        .addStatement("unpackHistories(histories())")
                        .add(isWhole ? eachConstant() : allConstants())
                        .build())
                // Apart from the initializer, which makes the other strings: together they can be too much to compile.
                .addMethod(MethodSpec.methodBuilder("histories")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(String[].class)
                        .addStatement("return new $T[] {$>$>\n$L$<$<}", String.class, packed)
                        .build())
                .addMethod(isWhole ? unpackWhole() : unpack());
    }

    /**
     * Each history as its first category, then the periods that this goes on for and the next category, and so on until
     * a 0. One that goes on for more periods than a char holds is followed by itself.
     */
    private List<String> packedHistories() {
        int[] changes = days.changes();
        List<String> packed = new ArrayList<>();
        for (List<Segment> history : histories) {
            int category = history.get(0).ordinal() + 1;
            int before = 0;
            packed.add(String.valueOf((char) category));
            segments++;
            for (Segment segment : history.subList(1, history.size())) {
                int period = Arrays.binarySearch(changes, segment.from()) + 1; // the first change begins period 1
                for (; period - before > Character.MAX_VALUE; before += Character.MAX_VALUE) {
                    packed.add(Character.MAX_VALUE + "" + (char) category);
                    segments++;
                }
                category = segment.ordinal() + 1;
                packed.add((char) (period - before) + "" + (char) category);
                before = period;
                segments++;
            }
            packed.add("\0");
        }
        return packed;
    }

    private CodeBlock allConstants() {
        return CodeBlock.builder()
                .addStatement(
                        "$T.arraycopy($T.values(), 0, CONSTANTS, 1, $L)", System.class, names.category(), constants)
                .build();
    }

    /** Of each history in each period, so that a call loads one thing less. */
    private CodeBlock eachConstant() {
        return CodeBlock.builder()
                .addStatement("$1T[] constants = $1T.values()", names.category())
                .beginControlFlow("for (int i = 0; i < CONSTANTS.length; i++)")
                .addStatement("CONSTANTS[i] = CATEGORIES[i] == 0 ? null : constants[CATEGORIES[i] - 1]")
                .endControlFlow()
                .build();
    }

    /** All histories of a period lie beside each other, since most calls are about few periods. */
    private MethodSpec unpackWhole() {
        String cast = categoryType.equals(TypeName.BYTE) ? "(byte) " : "";
        return MethodSpec.methodBuilder("unpackHistories")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(String[].class, "packed")
                .addStatement("$1T all = $1T.join(\"\", packed)", String.class)
                .addStatement("int at = 0")
                .beginControlFlow("for (int history = 1; history < $L; history++)", row())
                .addStatement("$T category = $Lall.charAt(at++)", categoryType, cast)
                .addStatement("int change = all.charAt(at++)")
                .beginControlFlow("for (int period = 0; period < $L; period++)", days.periods() + 1)
                .beginControlFlow("if (change > 0 && period == change)")
                .addStatement("category = $Lall.charAt(at++)", cast)
                .addStatement("char length = all.charAt(at++)")
                .addStatement("change = length == 0 ? 0 : change + length")
                .endControlFlow()
                .addStatement("CATEGORIES[$L * period + history] = category", row())
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private MethodSpec unpack() {
        boolean isOneWord = words == 1;
        String cast = categoryType.equals(TypeName.BYTE) ? "(byte) " : "";
        MethodSpec.Builder unpack = MethodSpec.methodBuilder("unpackHistories")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(String[].class, "packed")
                .addStatement("$1T all = $1T.join(\"\", packed)", String.class)
                .addStatement("int at = 0")
                .addStatement("int last = 0");
        unpack.beginControlFlow("for (int first = $1L; first < FIRSTS.length; first += $1L)", words)
                .addStatement("CATEGORIES[++last] = $Lall.charAt(at++)", cast)
                .addStatement("FIRSTS[first] = last")
                .addStatement("int period = 0");
        if (!isOneWord) {
            unpack.addStatement("int word = first");
        }
        unpack.beginControlFlow("for (char length = all.charAt(at++); length > 0; length = all.charAt(at++))")
                .addStatement("period += length");
        if (!isOneWord) {
            unpack.beginControlFlow("while (word < first + (period >> 6))")
                    .addStatement("FIRSTS[++word] = last")
                    .endControlFlow();
        }
        unpack.addStatement("CHANGES[$L] |= 1L << period", isOneWord ? "first" : "word")
                .addStatement("CATEGORIES[++last] = $Lall.charAt(at++)", cast)
                .endControlFlow();
        if (!isOneWord) {
            unpack.beginControlFlow("while (word < first + $L)", words - 1)
                    .addStatement("FIRSTS[++word] = last")
                    .endControlFlow();
        }
        return unpack.endControlFlow().build();
    }
}
