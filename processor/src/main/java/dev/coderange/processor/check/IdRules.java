package dev.coderange.processor.check;

import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.Level;
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
    private final Set<String> taken;
    private final Map<String, DraftId> firsts = new LinkedHashMap<>();
    /** The last number that was proposed behind an id. */
    private final Map<String, Integer> proposed = new HashMap<>();

    private IdRules(Set<String> ids, Set<String> taken, ProblemCollector problems) {
        this.ids = ids;
        this.taken = taken;
        this.problems = problems;
    }

    /**
     * The ids that Java can have for a constant, by category. What is wrong with the others, or with an id that is
     * there twice, is reported.
     *
     * @param taken the names that no constant of this set can have, since something generated has them
     */
    static Map<CategoryDraft, String> check(
            List<CategoryDraft> categories, Set<String> taken, ProblemCollector problems) {
        Set<CategoryDraft> doubles = KeyRules.check(categories, problems);
        List<CategoryDraft> named = new ArrayList<>();
        collect(categories, named);
        var rules = new IdRules(raw(categories), taken, problems);
        named.sort((one, other) -> compare(id(one), id(other)));
        Map<CategoryDraft, String> usable = new HashMap<>();
        for (CategoryDraft category : named) {
            if (rules.check(id(category), doubles.contains(category))) {
                usable.put(category, id(category).value());
            }
        }
        for (DraftId id : rules.firsts.values()) {
            rules.checkSuffix(id, "_FIRST", "first");
            rules.checkSuffix(id, "_LAST", "last");
        }
        return usable;
    }

    /** What is generated for a set, so that no constant may have its name. */
    static Set<String> taken(
            Optional<String> setName, List<Level> levels, List<Attribute> attributes, List<CategoryDraft> categories) {
        Set<String> taken = new HashSet<>();
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
        for (Attribute attribute : attributes) {
            taken.add(attribute.holder());
        }
        if (haveKeys(categories)) {
            taken.addAll(ReservedNames.TYPES_OF_KEYS);
        }
        return taken;
    }

    private static boolean haveKeys(List<CategoryDraft> categories) {
        for (CategoryDraft category : categories) {
            if (category.name().key().isPresent() || haveKeys(category.children())) {
                return true;
            }
        }
        return false;
    }

    /** Those of the data itself first, since an id that a key makes gives way; else the order of the data. */
    private static int compare(DraftId one, DraftId other) {
        int order = Boolean.compare(one.isMade(), other.isMade());
        return order == 0 ? one.position().compareTo(other.position()) : order;
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

    private static DraftId id(CategoryDraft named) {
        return named.id().orElseThrow();
    }

    /**
     * Whether Java can have an id for a constant; one that is there twice is reported, too.
     *
     * @param isToldOfKey whether it was said of its key that it is there twice
     */
    private boolean check(DraftId id, boolean isToldOfKey) {
        Optional<Said> wrong = id.isMade() ? wrongMade(id) : wrong(id.value());
        if (wrong.isPresent()) {
            problems.error(id.position(), wrong.get());
            return false;
        }
        DraftId first = firsts.putIfAbsent(id.value(), id);
        if (first != null && !isToldOfKey) {
            problems.error(id.position(), twice(id, first));
        }
        return true;
    }

    private Said twice(DraftId id, DraftId first) {
        String quoted = Quoted.of(id.value());
        if (!id.isMade()) {
            return DataMessage.DUPLICATE_ID.with(quoted, first.position());
        }
        String key = Quoted.of(id.key().get());
        String other = numbered(id.value());
        return first.isMade()
                ? DataMessage.KEYS_MAKE_ONE_ID.with(
                        key, quoted, Quoted.of(first.key().get()), first.position(), other)
                : DataMessage.KEY_MAKES_TAKEN_ID.with(key, quoted, first.position(), other);
    }

    private Optional<Said> wrongMade(DraftId id) {
        String value = id.value();
        String key = Quoted.of(id.key().get());
        if (value.length() > LONGEST) {
            return Optional.of(DataMessage.KEY_MAKES_LONG_ID.with(key, value.length(), LONGEST));
        }
        Optional<String> why = whyReserved(value);
        return why.map(
                reason -> DataMessage.KEY_MAKES_RESERVED_ID.with(key, Quoted.of(value), reason, numbered(value)));
    }

    /** An id that nothing has and that no message proposed before. */
    private String numbered(String value) {
        String base = value.substring(0, Math.min(value.length(), LONGEST - "_9999".length()));
        int number = proposed.getOrDefault(base, 1);
        do {
            number++;
        } while (!isFree(base + "_" + number));
        proposed.put(base, number);
        return base + "_" + number;
    }

    private Optional<Said> wrong(String value) {
        if (value.isBlank()) {
            return Optional.of(DataMessage.BLANK_ID.with());
        } else if (!Identifiers.isIdentifier(value)) {
            return Optional.of(noIdentifier(value));
        } else if (value.length() > LONGEST) {
            return Optional.of(DataMessage.ID_TOO_LONG.with(Quoted.of(value), value.length(), LONGEST));
        }
        Optional<String> why = whyReserved(value);
        return why.isEmpty()
                ? Optional.empty()
                : Optional.of(DataMessage.RESERVED_ID
                        .with(Quoted.of(value), why.get())
                        .and(advice(value)));
    }

    private Optional<String> whyReserved(String value) {
        Optional<String> why = ReservedNames.whyNoConstant(value);
        return why.isPresent() || !taken.contains(value) ? why : Optional.of(Hint.IS_GENERATED.with());
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
    private void checkSuffix(DraftId id, String suffix, String end) {
        String value = id.value();
        DraftId owner =
                value.endsWith(suffix) ? firsts.get(value.substring(0, value.length() - suffix.length())) : null;
        if (owner != null) {
            problems.error(
                    id.position().atFault(owner.position()),
                    DataMessage.ID_IS_RANGE_CONSTANT
                            .with(Quoted.of(value), end, Quoted.bare(owner.value()), owner.position())
                            .and(id.isMade() ? Hint.KEY_MAKES_THIS_ID.with(numbered(value)) : ""));
        }
    }
}
