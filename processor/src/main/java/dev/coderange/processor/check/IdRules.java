package dev.coderange.processor.check;

import dev.coderange.processor.model.Level;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Identifiers;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What ids must be: each becomes a constant, and no two may become the same. */
final class IdRules {

    private static final int LONGEST = 200;

    private final ProblemCollector problems;
    private final Set<String> ids;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Text> firsts = new LinkedHashMap<>();

    private IdRules(Optional<String> setName, List<Level> levels, Set<String> ids, ProblemCollector problems) {
        this.ids = ids;
        this.problems = problems;
        for (Level level : levels) {
            taken.add(level.memberName());
            if (setName.isPresent()) {
                taken.add(setName.get() + level.name());
            }
        }
        if (setName.isPresent()) {
            for (String suffix : NameRules.SUFFIXES) {
                taken.add(setName.get() + suffix);
            }
        }
    }

    /**
     * The ids that Java can have for a constant, by category. What is wrong with the others, or with an id that is
     * there twice, is reported.
     */
    static Map<CategoryDraft, String> check(
            List<CategoryDraft> categories, Optional<String> setName, List<Level> levels, ProblemCollector problems) {
        List<CategoryDraft> named = new ArrayList<>();
        collect(categories, named);
        var rules = new IdRules(setName, levels, raw(categories), problems);
        named.sort((one, other) -> id(one).position().compareTo(id(other).position()));
        Map<CategoryDraft, String> usable = new HashMap<>();
        for (CategoryDraft category : named) {
            if (rules.check(id(category))) {
                usable.put(category, id(category).value());
            }
        }
        for (Text id : rules.firsts.values()) {
            rules.checkSuffix(id, "_FIRST", "first");
            rules.checkSuffix(id, "_LAST", "last");
        }
        return usable;
    }

    /** Whether a word is an identifier of a length that an id may have. */
    static boolean isSound(String word) {
        return word.length() <= LONGEST && Identifiers.isIdentifier(word);
    }

    /** Every id of the data, good or bad. */
    static Set<String> raw(List<CategoryDraft> categories) {
        List<CategoryDraft> named = new ArrayList<>();
        collect(categories, named);
        Set<String> ids = new HashSet<>();
        for (CategoryDraft category : named) {
            ids.add(id(category).value());
        }
        return ids;
    }

    private static void collect(List<CategoryDraft> categories, List<CategoryDraft> named) {
        for (CategoryDraft category : categories) {
            if (category.id().isPresent()) {
                named.add(category);
            }
            collect(category.children(), named);
        }
    }

    private static Text id(CategoryDraft named) {
        return named.id().orElseThrow();
    }

    /** Whether Java can have an id for a constant; one that is there twice is reported, too. */
    private boolean check(Text id) {
        Optional<Said> wrong = wrong(id.value());
        if (wrong.isPresent()) {
            problems.error(id.position(), wrong.get());
            return false;
        }
        Text first = firsts.putIfAbsent(id.value(), id);
        if (first != null) {
            problems.error(id.position(), DataMessage.DUPLICATE_ID.with(Quoted.of(id.value()), first.position()));
        }
        return true;
    }

    private Optional<Said> wrong(String value) {
        if (value.isBlank()) {
            return Optional.of(DataMessage.BLANK_ID.with());
        } else if (!Identifiers.isIdentifier(value)) {
            return Optional.of(noIdentifier(value));
        } else if (value.length() > LONGEST) {
            return Optional.of(DataMessage.ID_TOO_LONG.with(Quoted.of(value), value.length(), LONGEST));
        }
        Optional<String> why = ReservedNames.whyNoConstant(value);
        if (why.isEmpty() && !taken.contains(value)) {
            return Optional.empty();
        }
        return Optional.of(DataMessage.RESERVED_ID
                .with(Quoted.of(value), why.isPresent() ? why.get() : Hint.IS_GENERATED.with())
                .and(advice(value)));
    }

    /** The constant that an id was likely meant to be, if it is still free. */
    private String advice(String value) {
        Optional<String> constant = Identifiers.toConstant(value).filter(this::isFree);
        return constant.isPresent() ? Hint.WRITE.with(Quoted.of(constant.get())) : Hint.CHOOSE_ANOTHER.with();
    }

    private boolean isFree(String constant) {
        return isSound(constant)
                && ReservedNames.whyNoConstant(constant).isEmpty()
                && !taken.contains(constant)
                && !ids.contains(constant);
    }

    private Said noIdentifier(String id) {
        if (Identifiers.isIdentifier("_" + id)) {
            return DataMessage.ID_BEGINS_WITH_DIGIT.with(Quoted.of(id));
        }
        int at = 0;
        while (Identifiers.isIdentifier("_" + Character.toString(id.codePointAt(at)))) {
            at++;
        }
        int strange = id.codePointAt(at);
        return DataMessage.ID_HAS_CHARACTER
                .with(Quoted.of(id), Quoted.of(strange))
                .and(strange < 0x80 ? advice(id) : Hint.CHOOSE_ANOTHER.with());
    }

    /** Reports an id that is also the name of a range constant of another category. */
    private void checkSuffix(Text id, String suffix, String end) {
        String value = id.value();
        Text owner = value.endsWith(suffix) ? firsts.get(value.substring(0, value.length() - suffix.length())) : null;
        if (owner != null) {
            problems.error(
                    id.position(),
                    DataMessage.ID_IS_RANGE_CONSTANT.with(
                            Quoted.of(value), end, Quoted.bare(owner.value()), owner.position()));
        }
    }
}
