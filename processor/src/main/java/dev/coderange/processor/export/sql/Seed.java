package dev.coderange.processor.export.sql;

import dev.coderange.processor.export.sql.SeedColumn.Kind;
import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.ShapedFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ranges as a table: a row has codes that are in the same categories on the same days. No code is in two rows of
 * one day.
 */
final class Seed {

    /** What stands for no first and no last day: with them, a join needs no test for null. */
    private static final String FIRST_DAY = "0001-01-01";

    private static final String LAST_DAY = "9999-12-31";

    /** What PostgreSQL takes; the others take more. */
    private static final int LONGEST_NAME = 63;

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final CodeSet set;
    private final boolean isByDay;
    private final String sha256;
    private final List<List<CodeSet.Member>> members = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /** The codes of a row, its days, and for each level the category, or null. */
    private record Row(CodeRange codes, Days days, List<Category> categories) {

        /** The lowest category; there is one. */
        Category lowest() {
            return categories.get(categories.size() - 1);
        }
    }

    Seed(CodeSet set, boolean isByDay, String sha256) {
        this.set = set;
        this.isByDay = isByDay;
        this.sha256 = sha256;
        for (int level = 0; level < set.levels().size(); level++) {
            members.add(set.members(level));
        }
        for (Cell cell : Cells.of(set, isByDay)) {
            for (CodeRange codes : cell.codes().divided(set.format())) {
                rows.add(new Row(codes, cell.days(), categories(cell)));
            }
        }
    }

    /** The categories from the top; those below the lowest are left out. */
    private List<Category> categories(Cell cell) {
        List<Category> categories = new ArrayList<>();
        for (int level = 0; level < members.size() && cell.ordinals().get(level) >= 0; level++) {
            categories.add(members.get(level).get(cell.ordinals().get(level)).category());
        }
        return categories;
    }

    /** {@code ms_drg} for {@code MsDrg}: how words of the data begin or end the name of a column. */
    static String words(String camel) {
        return HUMP.matcher(camel).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** The name of the column of a level. */
    static String column(CodeSet set, int level) {
        return fitted(words(set.name()) + "_" + words(set.levels().get(level).name()));
    }

    /** A name of which no database cuts off the end, which may be what tells it from another. */
    private static String fitted(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : String.format(Locale.ROOT, "%s_%08x", name.substring(0, LONGEST_NAME - 9), name.hashCode());
    }

    /** The columns, each with as many values as there are rows. */
    List<SeedColumn> columns() {
        List<SeedColumn> columns = new ArrayList<>();
        boolean isText = set.format() instanceof ShapedFormat;
        if (isText) {
            columns.add(required(
                    "code_shape",
                    Kind.CODE,
                    row -> Expressions.lane(set.format(), row.codes())
                            .orElseThrow()
                            .label()));
        }
        Kind code = isText ? Kind.CODE : Kind.BIG_INTEGER;
        columns.add(required(
                "first_code", code, row -> set.format().code(row.codes().first())));
        columns.add(
                required("last_code", code, row -> set.format().code(row.codes().last())));
        if (isByDay) {
            columns.add(required(
                    "valid_from",
                    Kind.DAY,
                    row -> row.days().hasFirst() ? Days.day(row.days().first()) : FIRST_DAY));
            columns.add(required(
                    "valid_through",
                    Kind.DAY,
                    row -> row.days().hasLast() ? Days.day(row.days().last()) : LAST_DAY));
        }
        for (int level = 0; level < members.size(); level++) {
            addLevel(level, columns);
        }
        for (Attribute attribute : set.attributes()) {
            String name = words(set.name()) + "_" + words(attribute.name());
            columns.add(column(
                    name,
                    Kind.of(attribute.type()),
                    row -> row.lowest().values().get(attribute.name())));
        }
        String prefix = words(set.name());
        columns.add(column(prefix + "_edition", Kind.TEXT, row -> emptyAsNull(set.edition())));
        columns.add(column(prefix + "_sha256", Kind.CODE, row -> sha256));
        return columns;
    }

    private void addLevel(int level, List<SeedColumn> columns) {
        String name = column(set, level);
        columns.add(column(
                name,
                Kind.TEXT,
                row -> level < row.categories().size()
                        ? row.categories().get(level).id()
                        : null));
        columns.add(column(
                name + "_title",
                Kind.TEXT,
                row -> level < row.categories().size()
                        ? row.categories().get(level).title()
                        : null));
        boolean hasKeys = members.get(level).stream()
                .anyMatch(member -> !member.category().key().isEmpty());
        if (hasKeys) {
            columns.add(column(
                    name + "_key",
                    Kind.TEXT,
                    row -> level < row.categories().size()
                            ? emptyAsNull(row.categories().get(level).key())
                            : null));
        }
    }

    private static String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private SeedColumn required(String name, Kind kind, Value value) {
        return column(name, kind, true, value);
    }

    private SeedColumn column(String name, Kind kind, Value value) {
        return column(name, kind, false, value);
    }

    private SeedColumn column(String name, Kind kind, boolean isRequired, Value value) {
        String unique = fitted(name);
        for (int i = 2; !taken.add(unique); i++) {
            unique = fitted(name + "_" + i);
        }
        List<String> values = new ArrayList<>();
        for (Row row : rows) {
            values.add(value.of(row));
        }
        return new SeedColumn(unique, kind, isRequired, values);
    }

    /** What a row has in a column; null for nothing. */
    private interface Value {

        String of(Row row);
    }
}
