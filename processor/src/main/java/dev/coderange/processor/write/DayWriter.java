package dev.coderange.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.plan.DatedPlan;
import dev.coderange.processor.plan.DatedPlan.Segment;
import dev.coderange.processor.plan.DecisionPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * Writes what all levels of a classifier share to compare days. A {@code switch} compares a {@code LocalDate} as the
 * number that it reads as, 20180101, which takes less than to count its days since 1970. Tables take the period between
 * two changes that it lies in: from a table of its own where the changes lie in one lifetime or two, and otherwise by a
 * search that halves.
 */
final class DayWriter {

    /** Stands for every year behind those that data has, as 0 does for every year before them. */
    private static final int LAST_YEAR = 10_000;

    /** Changes in as many years have a table of their days. */
    private static final int MOST_YEARS = 200;

    /** How many years before and behind them are in it, so that the days of most calls are. */
    private static final int SPARE_YEARS = 5;

    private static final int BEFORE_ALL = -1_000_000;
    private static final int BEHIND_ALL = 3_000_000;

    private final CodeSet set;
    private final int[] changes;
    private final boolean hasSwitch;
    private final boolean hasTable;
    private final boolean hasPeriods;
    private final Calendar calendar;

    /** What of a day tells the period that it lies in, and so how many places a year has in the table. */
    private enum Calendar {
        /** Every change is on a January 1. */
        YEARS("Every change is on a January 1, so the year tells", 1, "year"),
        /** Every change is on the first of a month. */
        MONTHS(
                "Every change is on the first of a month, so year and month tell",
                16,
                "(year << 4) + on.getMonthValue()"),
        /** Changes are on any day. */
        DAYS("", 512, "(year << 9) + (on.getMonthValue() << 5) + on.getDayOfMonth()");

        private final String reason;
        private final int placesOfYear;
        private final String place;

        Calendar(String reason, int placesOfYear, String place) {
            this.reason = reason;
            this.placesOfYear = placesOfYear;
            this.place = place;
        }

        static Calendar of(int[] changes) {
            boolean areFirsts = true;
            boolean areJanuaries = true;
            for (int change : changes) {
                LocalDate day = LocalDate.ofEpochDay(change);
                areFirsts &= day.getDayOfMonth() == 1;
                areJanuaries &= day.getMonthValue() == 1;
            }
            return !areFirsts ? DAYS : areJanuaries ? YEARS : MONTHS;
        }
    }

    DayWriter(CodeSet set, List<DatedPlan> plans) {
        this.set = set;
        TreeSet<Integer> days = new TreeSet<>();
        for (DatedPlan plan : plans) {
            for (List<Segment> history : plan.histories()) {
                for (Segment segment : history.subList(1, history.size())) {
                    days.add(segment.from());
                }
            }
        }
        this.changes = days.stream().mapToInt(Integer::intValue).toArray();
        this.hasSwitch = plans.stream().anyMatch(plan -> plan.codes() instanceof DecisionPlan.Switch);
        this.hasTable = plans.stream().anyMatch(plan -> plan.codes() instanceof DecisionPlan.Packed);
        this.hasPeriods = hasTable && changes.length > 0 && year(changes.length - 1) - year(0) < MOST_YEARS;
        this.calendar = Calendar.of(changes);
    }

    /** Every day on which anything changes, ascending. */
    int[] changes() {
        return changes.clone();
    }

    /** How many periods there are behind the first change. */
    int periods() {
        return changes.length;
    }

    /** The number that a {@code LocalDate} reads as. */
    CodeBlock date(String on) {
        return CodeBlock.of("$L($L)", name("date"), on);
    }

    /** The number that a day reads as which is counted from 1970-01-01. */
    CodeBlock dateOf(String epochDay) {
        return date(epochDay);
    }

    /** The period of a {@code LocalDate}: how many changes are not after it. */
    CodeBlock period(String on) {
        return CodeBlock.of("$L($L)", name("period"), on);
    }

    /** The period of a day that is counted from 1970-01-01. */
    CodeBlock periodOf(String epochDay) {
        return CodeBlock.of("$L($L)", name("period"), epochDay);
    }

    private int year(int change) {
        return LocalDate.ofEpochDay(changes[change]).getYear();
    }

    /** The year of the first place in the table of periods. */
    private int firstYear() {
        return year(0) - SPARE_YEARS;
    }

    /** How many years that table has. */
    private int years() {
        return year(changes.length - 1) + SPARE_YEARS - firstYear() + 1;
    }

    /** The name of a method that answers the days of change. */
    static String changesMethod(CodeSet set) {
        return LevelNames.free("changes", set);
    }

    /** A statement that throws where there are fewer days than codes. */
    CodeBlock check() {
        return CodeBlock.builder()
                .addStatement("$L(epochDays.length, codes.length)", name("checkDays"))
                .build();
    }

    private String name(String method) {
        return LevelNames.free(method, set);
    }

    private static String holder() {
        return "DaysOfChange";
    }

    void addTo(TypeSpec.Builder classifier) {
        classifier.addMethod(MethodSpec.methodBuilder(changesMethod(set))
                .addJavadoc("Every day on which the category of some code changes, counted from 1970-01-01.\n")
                .addModifiers(Modifier.STATIC)
                .returns(int[].class)
                .addStatement("return $L.EPOCH_DAYS", holder())
                .build());
        if (hasSwitch || hasTable && !hasPeriods) {
            classifier.addMethod(dateOfLocalDate());
        }
        if (hasSwitch && set.format().takesInt()) {
            classifier.addMethod(dateOfEpochDay());
        }
        if (hasTable) {
            classifier.addMethod(hasPeriods ? readPeriod() : searchPeriod());
            if (set.format().takesInt()) {
                classifier.addMethod(hasPeriods ? readPeriodOfEpochDay() : searchPeriodOfEpochDay());
            }
            if (!hasPeriods) {
                classifier.addMethod(search());
            }
        }
        if (set.format().takesInt()) {
            classifier.addMethod(MethodSpec.methodBuilder(name("checkDays"))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(int.class, "days")
                    .addParameter(int.class, "codes")
                    .beginControlFlow("if (days < codes)")
                    .addStatement(
                            "throw new $T($S + days + $S + codes + $S)",
                            IllegalArgumentException.class,
                            "epochDays has ",
                            " days for ",
                            " codes")
                    .endControlFlow()
                    .build());
        }
        classifier.addType(daysOfChange());
    }

    private MethodSpec dateOfLocalDate() {
        return intMethod("date")
                .addJavadoc(
                        "The number that a date reads as, such as 20180131; years 0 and 10000 stand for all beyond.\n")
                .addParameter(LocalDate.class, "on")
                .addStatement("int year = Math.max(0, Math.min(on.getYear(), $L))", LAST_YEAR)
                .addStatement("return 10000 * year + 100 * on.getMonthValue() + on.getDayOfMonth()")
                .build();
    }

    private MethodSpec readPeriod() {
        return intMethod("period")
                .addJavadoc(
                        "How many changes are not after a day.$L\n",
                        calendar.reason.isEmpty() ? "" : " " + calendar.reason + ".")
                .addParameter(LocalDate.class, "on")
                .addStatement("int year = on.getYear() - $L", firstYear())
                .beginControlFlow("if (year < 0 || year >= $L)", years())
                .addStatement("return year < 0 ? 0 : $L", changes.length)
                .endControlFlow()
                .addStatement("return $L.PERIODS[$L]", holder(), calendar.place)
                .build();
    }

    private MethodSpec readPeriodOfEpochDay() {
        int before = changes[0] - 1;
        return intMethod("period")
                .addJavadoc("How many changes are not after a day that is counted from 1970-01-01.\n")
                .addParameter(int.class, "epochDay")
                .addStatement("int day = Math.max($L, Math.min(epochDay, $L))", before, changes[changes.length - 1])
                .addStatement(
                        before < 0 ? "return $L.OF_EPOCH_DAYS[day + $L]" : "return $L.OF_EPOCH_DAYS[day - $L]",
                        holder(),
                        Math.abs(before))
                .build();
    }

    private MethodSpec searchPeriod() {
        return intMethod("period")
                .addJavadoc("How many changes are not after a day.\n")
                .addParameter(LocalDate.class, "on")
                .addStatement("return $L($L.DATES, $L)", name("period"), holder(), date("on"))
                .build();
    }

    private MethodSpec searchPeriodOfEpochDay() {
        return intMethod("period")
                .addJavadoc("How many changes are not after a day that is counted from 1970-01-01.\n")
                .addParameter(int.class, "epochDay")
                .addStatement(
                        "return $L($L.EPOCH_DAYS, Math.max($L, Math.min(epochDay, $L)))",
                        name("period"),
                        holder(),
                        BEFORE_ALL,
                        BEHIND_ALL)
                .build();
    }

    private MethodSpec dateOfEpochDay() {
        return intMethod("date")
                .addJavadoc("The number that the date of a day reads as which is counted from 1970-01-01.\n")
                .addParameter(int.class, "epochDay")
                .addComment("Years begin in March here, so that a leap day is the last of one.")
                .addStatement("long day = epochDay + 719468L")
                .addStatement("long era = Math.floorDiv(day, 146097L)")
                .addStatement("int ofEra = (int) (day - 146097L * era)")
                .addStatement("int yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365")
                .addStatement("int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)")
                .addStatement("int month = (5 * ofYear + 2) / 153")
                .addStatement("long year = 400 * era + yearOfEra + (month < 10 ? 0 : 1)")
                .addStatement("int dayOfMonth = ofYear - (153 * month + 2) / 5 + 1")
                .addStatement("int monthAndDay = 100 * (month < 10 ? month + 3 : month - 9) + dayOfMonth")
                .addStatement("return 10000 * (int) Math.max(0, Math.min(year, $L)) + monthAndDay", LAST_YEAR)
                .build();
    }

    private MethodSpec search() {
        return intMethod("period")
                .addJavadoc(Javadoc.of("How many ascending days are not after one. Nothing here depends on a guess of"
                                + " which way a comparison goes.")
                        .build())
                .addParameter(int[].class, "days")
                .addParameter(int.class, "day")
                .addStatement("int period = 0")
                .beginControlFlow("for (int step = days.length + 1 >> 1; step > 0; step >>= 1)")
                .addStatement("period += step & ~(day - days[period + step - 1] >> 31)")
                .endControlFlow()
                .addStatement("return period")
                .build();
    }

    private MethodSpec.Builder intMethod(String name) {
        return MethodSpec.methodBuilder(name(name))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int.class);
    }

    private TypeSpec daysOfChange() {
        boolean isSearched = hasTable && !hasPeriods;
        // A search halves, so it has one less than a power of two; what is left over lies behind every day.
        int places = isSearched && changes.length > 0 ? 2 * Integer.highestOneBit(changes.length) - 1 : changes.length;
        TypeSpec.Builder days = TypeSpec.classBuilder(holder())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The days on which the category of some code changes, read on first use.\n")
                .addField(table("EPOCH_DAYS", TypeName.INT, places));
        CodeBlock.Builder initializer = CodeBlock.builder();
        CodeBlock.Builder each = CodeBlock.builder();
        if (isSearched) {
            days.addField(table("DATES", TypeName.INT, places));
            initializer
                    .addStatement("$T.fill(DATES, Integer.MAX_VALUE)", Arrays.class)
                    .addStatement("$T.fill(EPOCH_DAYS, Integer.MAX_VALUE)", Arrays.class);
            each.addStatement("DATES[count] = date");
        }
        each.addStatement("EPOCH_DAYS[count] = (int) on.toEpochDay()");
        CodeBlock.Builder rest = CodeBlock.builder();
        if (hasPeriods) {
            TypeName type = changes.length <= Byte.MAX_VALUE ? TypeName.BYTE : TypeName.CHAR;
            days.addField(table("PERIODS", type, years() * calendar.placesOfYear))
                    .addField(table("OF_EPOCH_DAYS", type, changes[changes.length - 1] - changes[0] + 2));
            each.addStatement("int year = on.getYear() - $L", firstYear())
                    .addStatement("int next = $L", calendar.place)
                    .addStatement("$T.fill(PERIODS, place, next, ($T) count)", Arrays.class, type)
                    .addStatement("place = next")
                    .addStatement("next = EPOCH_DAYS[count] - EPOCH_DAYS[0] + 1")
                    .addStatement("$T.fill(OF_EPOCH_DAYS, day, next, ($T) count)", Arrays.class, type)
                    .addStatement("day = next");
            rest.addStatement("$T.fill(PERIODS, place, PERIODS.length, ($T) count)", Arrays.class, type)
                    .addStatement("$T.fill(OF_EPOCH_DAYS, day, OF_EPOCH_DAYS.length, ($T) count)", Arrays.class, type);
        }
        each.addStatement("count++");
        CodeBlock start = CodeBlock.of(hasPeriods ? "int place = 0;\nint day = 0;\n" : "");
        return days.addStaticBlock(initializer.addStatement("read($L)", texts()).build())
                .addMethod(MethodSpec.methodBuilder("read")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(String[].class, "texts")
                        .varargs()
                        .addStatement("int count = 0")
                        .addCode(start)
                        .beginControlFlow("for (String text : texts)")
                        .beginControlFlow("for (String read : text.split(\" \"))")
                        .addStatement("int date = Integer.parseInt(read.replace(\"-\", \"\"))")
                        .addStatement("$1T on = $1T.of(date / 10000, date / 100 % 100, date % 100)", LocalDate.class)
                        .addCode(each.build())
                        .endControlFlow()
                        .endControlFlow()
                        .addCode(rest.build())
                        .build())
                .build();
    }

    private static FieldSpec table(String name, TypeName type, int places) {
        return FieldSpec.builder(ArrayTypeName.of(type), name, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T[$L]", type, places)
                .build();
    }

    private CodeBlock texts() {
        if (changes.length == 0) {
            return CodeBlock.of("");
        }
        StringBuilder days = new StringBuilder();
        for (int change : changes) {
            days.append(days.isEmpty() ? "" : " ").append(Days.day(change));
        }
        List<CodeBlock> texts = new ArrayList<>();
        for (String piece : Literals.pieces(days.toString(), Literals.LONGEST_CONSTANT)) {
            texts.add(Literals.wrapped(piece.stripTrailing()));
        }
        return CodeBlock.of("$>$>\n$L$<$<", CodeBlock.join(texts, ",\n"));
    }
}
