package dev.coderange.processor.command.check;

import dev.coderange.processor.command.input.LoadedData;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.model.Problem.Severity;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** The line that ends the report of a file: how much is wrong, and what is there. */
final class Summary {

    private Summary() {}

    static String of(LoadedData data) {
        String start = Quoted.visible(data.argument()) + ": ";
        List<String> counts = new ArrayList<>();
        add(counts, count(data, Severity.ERROR), "error");
        add(counts, count(data, Severity.WARNING), "warning");
        add(counts, count(data, Severity.NOTE), "note");
        String problems = counts.isEmpty() ? "no problems" : Lists.joined(counts, "and");
        if (data.unlisted() > 0) {
            problems = "the first " + problems + ", and " + counted(data.unlisted(), "more problem") + " not listed";
        }
        return start + problems + "."
                + (data.hasErrors() ? "" : " " + content(data.codeSet().orElseThrow()));
    }

    private static long count(LoadedData data, Severity severity) {
        long count = 0;
        for (Problem problem : data.problems()) {
            count += problem.severity() == severity ? 1 : 0;
        }
        return count;
    }

    private static void add(List<String> counts, long count, String noun) {
        if (count > 0) {
            counts.add(counted(count, noun));
        }
    }

    /** What is in data without errors: {@code Radiology has 7 categories, 34 subcategories and 9,577 codes.} */
    private static String content(CodeSet set) {
        List<String> counts = new ArrayList<>();
        for (int level = 0; level < set.levels().size(); level++) {
            counts.add(
                    counted(set.members(level).size(), set.levels().get(level).noun()));
        }
        counts.add(counted(codes(set), "code"));
        String day = set.isDated() ? " on " + Days.day(set.effective().getAsInt()) : "";
        return set.name() + " has " + Lists.joined(counts, "and") + day + ".";
    }

    private static long codes(CodeSet set) {
        long codes = 0;
        for (Category category : set.categories()) {
            codes += category.size();
            if (codes < 0) {
                return Long.MAX_VALUE;
            }
        }
        return codes;
    }

    private static String counted(long count, String noun) {
        return grouped(count) + " " + (count == 1 ? noun : plural(noun));
    }

    private static String grouped(long count) {
        var digits = new StringBuilder(Long.toString(count));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    private static String plural(String noun) {
        boolean endsInY =
                noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
        if (endsInY) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        boolean hisses = noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
        return noun + (hisses ? "es" : "s");
    }
}
