package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.RangeText;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Cell;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.read.DataNode.Unread;
import dev.coderange.processor.read.DataNode.Written;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.TableMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the ranges out of the cells of a table: without what people and spreadsheets put around and between codes, and
 * each at its own place. What is then no range is left for the message that every range gets.
 */
final class TableCodes {

    private static final Pattern ITEM = Pattern.compile("[^,;\\r\\n\\t]+");
    private static final Pattern BETWEEN_NUMBERS =
            Pattern.compile("[^;\\r\\n\\t,]+(?:,(?=\\d{3}(?!\\d))[^;\\r\\n\\t,]+)*");
    private static final String BLANK = "\\s\\p{Z}\\p{Cf}";
    private static final String HYPHEN = "[" + BLANK + "]*+[-\\p{Pd}\u2212][" + BLANK + "]*+";
    private static final Pattern BLANKS_AT_HYPHEN = Pattern.compile(HYPHEN);
    private static final String PART = "[^-\\p{Pd}\u2212" + BLANK + "]++";
    private static final Pattern WORD = Pattern.compile(PART + "(?:" + HYPHEN + PART + ")*+");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(-\\d{1,3}(,\\d{3})+)?");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final String EDGE = "'\"`=\u2018\u2019\u201C\u201D";

    private final CodeFormat format;
    private final ProblemCollector problems;

    TableCodes(CodeFormat format, ProblemCollector problems) {
        this.format = format;
        this.problems = problems;
    }

    /** The ranges of a cell that lists them. */
    List<? extends DataNode> list(Cell cell) {
        if (isPlain(cell)) {
            return List.of(cell);
        }
        List<Text> items = items(cell, ITEM);
        boolean isList = readAll(items);
        List<Text> numbers = items(cell, BETWEEN_NUMBERS);
        for (Text number : numbers) {
            String joined = COMMA.matcher(number.value()).replaceAll("");
            if (THOUSANDS.matcher(number.value()).matches() && reads(joined)) {
                if (!isList) {
                    return numbers;
                } else if (format instanceof IntegerFormat) {
                    problems.error(
                            number.position(),
                            TableMessage.COMMA_OR_LIST.with(
                                    Quoted.of(number.value()),
                                    Quoted.of(joined),
                                    Quoted.of(COMMA.matcher(number.value()).replaceAll("; "))));
                    return List.of(new Unread(number.position()));
                }
            }
        }
        return items;
    }

    /** The range between two cells. Where one of them is no code, it stands alone, to be found wrong at its place. */
    List<? extends DataNode> between(Cell first, Cell last) {
        Text begin = one(first);
        Text end = one(last);
        boolean isBegin = format.key(begin.value()) >= 0 || reads(begin.value());
        boolean isEnd = format.key(end.value()) >= 0 || reads(end.value());
        if (!isBegin || !isEnd) {
            List<Text> wrong = new ArrayList<>();
            if (!isBegin) {
                wrong.add(begin);
            }
            if (!isEnd) {
                wrong.add(end);
            }
            return wrong;
        }
        return begin.value().equals(end.value())
                ? List.of(begin)
                : List.of(new Written(begin.value() + "-" + end.value(), begin.position()));
    }

    private Text one(Cell cell) {
        return isPlain(cell) ? cell : item(cell, cell.start(), cell.end());
    }

    /** Whether nothing in a cell can be anything but a code or a hyphen. */
    private static boolean isPlain(Cell cell) {
        String text = cell.source().toString();
        for (int i = cell.start(); i < cell.end(); i++) {
            char c = text.charAt(i);
            boolean isAlphanumeric = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (!isAlphanumeric && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private List<Text> items(Cell cell, Pattern pattern) {
        List<Text> items = new ArrayList<>();
        Matcher matcher = pattern.matcher(cell.source().toString()).region(cell.start(), cell.end());
        while (matcher.find()) {
            Text item = item(cell, matcher.start(), matcher.end());
            List<Text> words = words(cell, matcher.start(), matcher.end());
            if (words.size() > 1 && !reads(item.value()) && readAll(words)) {
                items.addAll(words);
            } else if (!item.value().isEmpty()) {
                items.add(item);
            }
        }
        return items;
    }

    /** The parts between blanks, where no blank is beside a hyphen. */
    private List<Text> words(Cell cell, int start, int end) {
        List<Text> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(cell.source().toString()).region(start, end);
        while (matcher.find()) {
            words.add(item(cell, matcher.start(), matcher.end()));
        }
        return words;
    }

    /** A part of a cell without what is around it, its dashes as hyphens. */
    private static Text item(Cell cell, int from, int to) {
        String text = cell.source().toString();
        int start = from;
        int end = to;
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        Cell part = new Cell(cell.source(), start, end);
        String written = text.substring(start, end);
        String plain = BLANKS_AT_HYPHEN.matcher(written).replaceAll("-");
        return plain.equals(written) ? part : new Written(plain, part.position());
    }

    private static boolean isEdge(char c) {
        return EDGE.indexOf(c) >= 0
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private boolean readAll(List<Text> items) {
        for (Text item : items) {
            if (!reads(item.value())) {
                return false;
            }
        }
        return !items.isEmpty();
    }

    private boolean reads(String item) {
        return RangeText.readOne(item, format).fault().isEmpty();
    }
}
