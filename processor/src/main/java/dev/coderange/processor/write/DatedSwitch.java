package dev.coderange.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.plan.DatedPlan;
import dev.coderange.processor.plan.DatedPlan.Segment;
import dev.coderange.processor.plan.Decision;
import dev.coderange.processor.plan.DecisionPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * Writes a {@code switch} that compares the day where a range began or ended. A day is the number that its date reads
 * as.
 */
final class DatedSwitch extends SwitchWriter implements DatedDecision {

    private static final String DATE = "date";

    /** More segments of a history are halved, and not compared one after the other. */
    private static final int FEW_SEGMENTS = 8;

    /** What of a line is left for two segments of a history. */
    private static final int SHORT = 70;

    private final List<List<Segment>> histories;
    private final DayWriter days;
    private final String indexMethod;
    private final boolean namesDeprecated;

    DatedSwitch(
            DecisionPlan.Switch decision, DatedPlan plan, LevelNames names, CodeSet set, int level, DayWriter days) {
        super(decision, names, set.format(), set.members(level));
        this.histories = plan.histories();
        this.days = days;
        this.indexMethod = LevelNames.free(names.member() + "IndexOn", set);
        this.namesDeprecated = set.members(level).stream()
                .anyMatch(member -> EmptyNow.of(member.category(), set).isPresent());
    }

    @Override
    public String moment() {
        return DATE;
    }

    @Override
    public CodeBlock momentOn(String date) {
        return days.date(date);
    }

    @Override
    public CodeBlock momentOf(String epochDay) {
        return days.dateOf(epochDay);
    }

    @Override
    public CodeBlock category(CodeBlock key) {
        return CodeBlock.of("$L($L, $L)", names.rangeMethod(), key, DATE);
    }

    @Override
    public CodeBlock index(CodeBlock key, CodeBlock moment) {
        return CodeBlock.of("$L($L, $L)", indexMethod, key, moment);
    }

    @Override
    public void addTo(TypeSpec.Builder classifier) {
        MethodSpec.Builder decides = rangeMethod("Decides the " + names.noun()
                        + " of each call with a day, which is compared as the number that its date reads as.")
                .toBuilder()
                .addParameter(TypeName.INT, DATE);
        if (namesDeprecated) {
            decides.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        classifier.addMethod(decides.build());
        classifier.addMethod(MethodSpec.methodBuilder(indexMethod)
                .addJavadoc("The index of the $L on a day: its ordinal + 1, or 0 for none.\n", names.noun())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.INT)
                .addParameter(names.keyType(), names.key())
                .addParameter(TypeName.INT, DATE)
                .addStatement("$T found = $L", names.category(), category(CodeBlock.of(names.key())))
                .addStatement("return found == null ? 0 : found.ordinal() + 1")
                .build());
    }

    @Override
    CodeBlock returned(int history) {
        return history == Decision.NONE ? super.answer(history) : chain(histories.get(history));
    }

    @Override
    CodeBlock answer(int history) {
        CodeBlock chain = returned(history);
        return history == Decision.NONE || histories.get(history).size() == 1 ? chain : CodeBlock.of("($L)", chain);
    }

    @Override
    int width(int history) {
        List<Segment> segments = histories.get(history);
        String source = answer(history).toString().replace(names.category().packageName() + ".", "");
        return segments.size() > 2 || source.indexOf('\n') >= 0 ? LINE : source.length() + 3;
    }

    /** What holds on a day, as an expression. */
    private CodeBlock chain(List<Segment> segments) {
        if (segments.size() > FEW_SEGMENTS) {
            int middle = segments.size() / 2;
            return CodeBlock.of(
                    "date < $L\n$>$>? ($L)\n: ($L)$<$<",
                    literal(segments.get(middle).from()),
                    chain(segments.subList(0, middle)),
                    chain(segments.subList(middle, segments.size())));
        }
        CodeBlock.Builder chain = CodeBlock.builder();
        int last = segments.size() - 1;
        for (int i = 0; i < last; i++) {
            chain.add("date < $L ? $L", literal(segments.get(i + 1).from()), category(segments.get(i)));
            chain.add(isShort(segments) ? " : " : i == 0 ? "\n$>$>: " : "\n: ");
        }
        chain.add(category(segments.get(last)));
        return last == 0 || isShort(segments)
                ? chain.build()
                : chain.add("$<$<").build();
    }

    private boolean isShort(List<Segment> segments) {
        int width = 0;
        for (Segment segment : segments) {
            width += segment.ordinal() == Decision.NONE ? "null".length() : super.width(segment.ordinal());
        }
        return segments.size() == 2 && width <= SHORT;
    }

    private CodeBlock category(Segment segment) {
        return super.answer(segment.ordinal());
    }

    /** The number that a date reads as: {@code 2018_01_01}. */
    private static String literal(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return String.format(Locale.ROOT, "%d_%02d_%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
