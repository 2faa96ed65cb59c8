package dev.coderange.processor.export.sql;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.ShapedFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The expressions that tell where a code lies, each as lines. */
final class Expressions {

    private final CodeSet set;
    private final SqlDialect dialect;
    private final boolean isByDay;
    private final String code;
    private final String day;

    /**
     * The expressions of a set.
     *
     * @param isByDay whether they take the day
     * @param column the column of codes
     * @param dayColumn the column of days
     */
    Expressions(CodeSet set, SqlDialect dialect, boolean isByDay, String column, String dayColumn) {
        this.set = set;
        this.dialect = dialect;
        this.isByDay = isByDay;
        this.code = dialect.without(set.format().ignored(), column);
        this.day = "CAST(" + dayColumn + " AS DATE)";
    }

    /** The code, without characters that mean nothing. */
    String code() {
        return code;
    }

    /** The day, also where the column has the time, too. */
    String day() {
        return day;
    }

    /** A {@code CASE} that is the id of the category of a code, or null for a code in none and for all other text. */
    List<String> caseOf(int level) {
        List<CodeSet.Member> members = set.members(level);
        Map<Optional<Lane>, List<String>> byLane = new LinkedHashMap<>();
        for (Cell cell : Cells.ofLevel(set, level, isByDay)) {
            Category category = members.get(cell.ordinals().get(0)).category();
            String then = " THEN " + dialect.text(category.id()) + " " + Comments.line(category.title());
            for (CodeRange codes : cell.codes().divided(set.format())) {
                Optional<Lane> lane = lane(set.format(), codes);
                byLane.computeIfAbsent(lane, any -> new ArrayList<>())
                        .add("WHEN " + condition(codes, cell.days(), lane) + then);
            }
        }
        return lines(byLane);
    }

    private List<String> lines(Map<Optional<Lane>, List<String>> byLane) {
        if (byLane.isEmpty()) {
            return List.of("CAST(NULL AS " + new ColumnTypes(dialect).text(1) + ")");
        }
        List<String> lines = new ArrayList<>(List.of("CASE"));
        byLane.forEach((lane, whens) -> {
            lane.ifPresent(each -> lines.add("  WHEN " + dialect.guard(code, each) + " THEN CASE"));
            String indent = lane.isPresent() ? "    " : "  ";
            whens.forEach(when -> lines.add(indent + when));
            lane.ifPresent(each -> lines.add("  END"));
        });
        lines.add("END");
        return lines;
    }

    /** A {@code CASE} that is the shape of a code as the seed writes it, or null for text that is no code. */
    List<String> shape() {
        List<String> lines = new ArrayList<>(List.of("CASE"));
        for (Lane lane : lanes(set, isByDay)) {
            lines.add("  WHEN " + dialect.guard(code, lane) + " THEN " + dialect.text(lane.label()));
        }
        lines.add("END");
        return lines;
    }

    /** Every lane that has a code in some category. */
    static List<Lane> lanes(CodeSet set, boolean isByDay) {
        List<Lane> lanes = new ArrayList<>();
        for (Cell cell : Cells.of(set, isByDay)) {
            for (CodeRange codes : cell.codes().divided(set.format())) {
                lane(set.format(), codes).filter(each -> !lanes.contains(each)).ifPresent(lanes::add);
            }
        }
        return lanes;
    }

    /** A condition for each category of a level, by its ordinal: whether a code lies in it. */
    List<List<String>> conditions(int level) {
        List<Map<Optional<Lane>, List<String>>> byCategory = new ArrayList<>();
        set.members(level).forEach(member -> byCategory.add(new LinkedHashMap<>()));
        for (Cell cell : Cells.ofLevel(set, level, isByDay)) {
            for (CodeRange codes : cell.codes().divided(set.format())) {
                Optional<Lane> lane = lane(set.format(), codes);
                byCategory
                        .get(cell.ordinals().get(0))
                        .computeIfAbsent(lane, any -> new ArrayList<>())
                        .add(condition(codes, cell.days(), lane));
            }
        }
        return byCategory.stream().map(this::condition).toList();
    }

    private List<String> condition(Map<Optional<Lane>, List<String>> byLane) {
        if (byLane.isEmpty()) {
            return List.of("1 = 0");
        }
        List<List<String>> alternatives = new ArrayList<>();
        byLane.forEach((lane, conditions) -> alternatives.add(alternative(lane, conditions)));
        if (alternatives.size() == 1) {
            return alternatives.get(0);
        }
        List<String> lines = new ArrayList<>();
        for (List<String> alternative : alternatives) {
            for (int i = 0; i < alternative.size(); i++) {
                lines.add((i > 0 ? "   " : lines.isEmpty() ? "(" : "  OR ") + alternative.get(i));
            }
        }
        return closed(lines, ")");
    }

    /** The codes of one lane. */
    private List<String> alternative(Optional<Lane> lane, List<String> conditions) {
        List<String> lines = new ArrayList<>();
        String open = lane.isPresent() && conditions.size() > 1 ? "AND (" : "AND ";
        lane.ifPresent(each -> lines.add("(" + dialect.guard(code, each)));
        for (int i = 0; i < conditions.size(); i++) {
            boolean isFirst = i == 0;
            String before = lane.isEmpty() ? (isFirst ? "(" : "  OR ") : isFirst ? "  " + open : "    OR ";
            lines.add(before + conditions.get(i));
        }
        return closed(lines, open.endsWith("(") ? "))" : ")");
    }

    private static List<String> closed(List<String> lines, String end) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + end);
        return lines;
    }

    private String condition(CodeRange codes, Days days, Optional<Lane> lane) {
        String range = lane.isPresent() ? textRange(codes, lane.get()) : range(code, codes.first(), codes.last());
        return days.equals(Days.ALWAYS) ? range : range + " AND " + condition(days);
    }

    private String textRange(CodeRange codes, Lane lane) {
        String text = lane.isPrefix() ? dialect.beginning(code, String.valueOf(lane.width())) : code;
        String first = dialect.text(set.format().code(codes.first()));
        if (codes.first() == codes.last()) {
            return text + " = " + first;
        }
        String compared = lane.isOrderedByLetters() ? dialect.binary(text) : text;
        return compared + " BETWEEN " + first + " AND "
                + dialect.text(set.format().code(codes.last()));
    }

    private static String range(String number, long first, long last) {
        return first == last ? number + " = " + first : number + " BETWEEN " + first + " AND " + last;
    }

    private String condition(Days days) {
        if (days.first() == days.last()) {
            return day + " = " + literal(days.first());
        } else if (days.hasFirst() && days.hasLast()) {
            return day + " BETWEEN " + literal(days.first()) + " AND " + literal(days.last());
        }
        return day + (days.hasFirst() ? " >= " + literal(days.first()) : " <= " + literal(days.last()));
    }

    private String literal(int number) {
        return dialect.day(Days.day(number));
    }

    /** The lane of codes that are in one; empty where codes are numbers. */
    static Optional<Lane> lane(CodeFormat format, CodeRange codes) {
        return format instanceof ShapedFormat shaped ? Optional.of(Lane.of(shaped, codes.first())) : Optional.empty();
    }
}
