package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.CodeSet.Member;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.text.SourceEscaper;
import java.util.List;

/** The Javadoc of a level's enum and of its constants: what an editor shows where one of them is named. */
final class LevelJavadoc {

    private static final int SHOWN_RANGES = 8;
    private static final int LONGEST_SHOWN = 200;

    private LevelJavadoc() {}

    static CodeBlock ofLevel(Generation generation, TypeNames names, int level) {
        CodeSet codeSet = generation.codeSet();
        List<Member> members = codeSet.members(level);
        String memberName = codeSet.levels().get(level).memberName();
        String classifier = names.classifier().simpleName();
        return Javadoc.of("<b>" + codeSet.levels().get(level).name() + "</b> of " + codeSet.name() + " codes: "
                        + Javadoc.count(members.size(), "constant") + " in the order of the data, with "
                        + Javadoc.count(size(members), "code") + on(codeSet) + ".")
                .paragraph(
                        "{@link #of(CharSequence)} throws where a code is in none of them, {@link #find(CharSequence)}"
                                + " gives an empty {@code Optional}, and {@link " + classifier + "#" + memberName
                                + "(CharSequence)} gives null.")
                .build();
    }

    private static String on(CodeSet codeSet) {
        return codeSet.isDated() ? " on " + Days.day(codeSet.effective().getAsInt()) : "";
    }

    /** Where the data comes from, in a sentence or two. */
    static String origin(Generation generation) {
        String edition = SourceEscaper.html(generation.codeSet().edition());
        String source = SourceEscaper.html(generation.codeSet().source());
        return "Generated from " + SourceEscaper.html(generation.data().name())
                + (edition.isEmpty() ? "" : ", edition " + edition)
                + (source.isEmpty() ? "." : ". Source: " + sentence(source));
    }

    private static String sentence(String text) {
        return text.matches(".*[.!?]") ? text : text + ".";
    }

    static CodeBlock ofMember(CodeSet codeSet, TypeNames names, int level, Member member, List<Member> parents) {
        Category category = member.category();
        String parent = level == 0
                ? ""
                : " of {@link " + names.level(level - 1).simpleName() + "#"
                        + parents.get(member.parent()).category().id() + "}";
        String parts = category.children().isEmpty()
                ? ""
                : "; " + Javadoc.count(category.children().size(), "part") + " in {@link "
                        + names.level(level + 1).simpleName() + "}";
        Javadoc javadoc = Javadoc.of("<b>" + SourceEscaper.html(category.title()) + "</b>: "
                + extent(category, codeSet.format()) + parent + parts + ".");
        javadoc.next(SourceEscaper.html(category.description()));
        javadoc.next(category.key().isEmpty() ? "" : "Key: " + shown(category.key()));
        javadoc.next(values(codeSet, category));
        if (codeSet.isDated()) {
            javadoc.next(byDay(category, codeSet.format()));
        } else if (!category.ranges().equals(category.declared())) {
            javadoc.next("Declared as " + ranges(category.declared(), codeSet.format())
                    + "; codes that others declare too are given to one of them.");
        }
        return javadoc.build();
    }

    /** The ranges with their days, if they are not all the same on every day. */
    private static String byDay(Category category, CodeFormat format) {
        List<DatedRange> ranges = DatedEnumMethods.ascending(category, format);
        if (ranges.stream().allMatch(range -> range.days().equals(Days.ALWAYS))) {
            return "";
        }
        List<String> shown = ranges.stream()
                .limit(SHOWN_RANGES)
                .map(range -> (range.codes().text(format) + " " + range.days().text()).trim())
                .toList();
        String more = ranges.size() > shown.size()
                ? "; and " + Javadoc.count(ranges.size() - shown.size(), "more range")
                : "";
        return "By day: " + String.join("; ", shown) + more + ".";
    }

    private static String values(CodeSet codeSet, Category category) {
        StringBuilder values = new StringBuilder();
        for (Attribute attribute : codeSet.attributes()) {
            String value = category.values().get(attribute.name());
            if (value != null) {
                values.append(values.isEmpty() ? "" : "; ")
                        .append(attribute.name())
                        .append(": ")
                        .append(shown(value));
            }
        }
        return values.toString();
    }

    /** A text that may be any length, cut where nobody reads on. */
    private static String shown(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > LONGEST_SHOWN;
        return SourceEscaper.html(isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "..." : text);
    }

    private static String extent(Category category, CodeFormat format) {
        if (category.ranges().isEmpty()) {
            return "no code";
        }
        return ranges(category.ranges(), format) + ", " + Javadoc.count(category.size(), "code");
    }

    private static String ranges(List<CodeRange> ranges, CodeFormat format) {
        List<String> texts = ranges.stream()
                .limit(SHOWN_RANGES)
                .map(range -> range.text(format))
                .toList();
        return Javadoc.some(texts, ranges.size(), "range");
    }

    private static long size(List<Member> members) {
        long size = 0;
        for (Member member : members) {
            size += member.category().size();
            if (size < 0) {
                return Long.MAX_VALUE;
            }
        }
        return size;
    }
}
