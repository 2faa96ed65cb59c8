package dev.coderange.processor.check;

import dev.coderange.processor.model.Level;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Identifiers;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What ids must be: each becomes a constant, and no two may become the same. */
final class IdRules {

    private static final int LONGEST = 200;
    private static final List<String> SUFFIXES = List.of("_FIRST", "_LAST");

    private final ProblemCollector problems;
    private final Set<String> ids;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Text> firsts = new LinkedHashMap<>();

    private IdRules(Optional<String> setName, List<Level> levels, Set<String> ids, ProblemCollector problems) {
        this.ids = ids;
        this.problems = problems;
        levels.forEach(level -> taken.add(level.memberName()));
        setName.ifPresent(name -> {
            levels.forEach(level -> taken.add(name + level.name()));
            NameRules.SUFFIXES.forEach(type -> taken.add(name + type));
        });
    }

    /**
     * The ids that Java can have for a constant, by category. What is wrong with the others, or with an id that is there twice,
     * is reported.
     */
    static Map<CategoryDraft, String> check(
            List<CategoryDraft> categories, Optional<String> setName, List<Level> levels, ProblemCollector problems) {
        List<CategoryDraft> named = new ArrayList<>();
        collect(categories, named);
        var rules = new IdRules(setName, levels, raw(categories), problems);
        named.sort(Comparator.comparing(category -> category.id().orElseThrow().position()));
        Map<CategoryDraft, String> usable = new IdentityHashMap<>();
        for (CategoryDraft category : named) {
            Text id = category.id().orElseThrow();
            Optional<Said> wrong = rules.wrong(id.value());
            wrong.or(() -> rules.twin(id)).ifPresent(message -> problems.error(id.position(), message));
            if (wrong.isEmpty()) {
                usable.put(category, id.value());
            }
        }
        rules.firsts.values().forEach(rules::checkSuffix);
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
        return named.stream()
                .map(category -> category.id().orElseThrow().value())
                .collect(Collectors.toSet());
    }

    private static void collect(List<CategoryDraft> categories, List<CategoryDraft> named) {
        for (CategoryDraft category : categories) {
            if (category.id().isPresent()) {
                named.add(category);
            }
            collect(category.children(), named);
        }
    }

    private Optional<Said> wrong(String value) {
        if (value.isBlank()) {
            return Optional.of(DataMessage.BLANK_ID.with());
        }
        if (!Identifiers.isIdentifier(value)) {
            return Optional.of(noIdentifier(value));
        }
        if (value.length() > LONGEST) {
            return Optional.of(DataMessage.ID_TOO_LONG.with(Quoted.of(value), value.length(), LONGEST));
        }
        Optional<String> why = JavaNames.whyNoConstant(value);
        if (why.isEmpty() && taken.contains(value)) {
            why = Optional.of(Hint.IS_GENERATED.with());
        }
        return why.map(reason -> DataMessage.RESERVED_ID
                .with(Quoted.of(value), reason)
                .and(advice(value).orElse(Hint.CHOOSE_ANOTHER.with())));
    }

    /** The constant that an id was likely meant to be, if it is still free. */
    private Optional<String> advice(String value) {
        return Identifiers.toConstant(value)
                .filter(IdRules::isSound)
                .filter(constant -> JavaNames.whyNoConstant(constant).isEmpty())
                .filter(constant -> !taken.contains(constant) && !ids.contains(constant))
                .map(constant -> Hint.WRITE.with(Quoted.of(constant)));
    }

    private Optional<Said> twin(Text id) {
        return Optional.ofNullable(firsts.putIfAbsent(id.value(), id))
                .map(first -> DataMessage.DUPLICATE_ID.with(Quoted.of(id.value()), first.position()));
    }

    private Said noIdentifier(String id) {
        if (Identifiers.isIdentifier("_" + id)) {
            return DataMessage.ID_BEGINS_WITH_DIGIT.with(Quoted.of(id));
        }
        int strange = id.codePoints()
                .filter(c -> !Identifiers.isIdentifier("_" + Character.toString(c)))
                .findFirst()
                .orElseThrow();
        Optional<String> advice = strange < 0x80 ? advice(id) : Optional.empty();
        return DataMessage.ID_HAS_CHARACTER
                .with(Quoted.of(id), Quoted.of(strange))
                .and(advice.orElse(Hint.CHOOSE_ANOTHER.with()));
    }

    /** Reports an id that is also the name of a range constant of another category. */
    private void checkSuffix(Text id) {
        for (String suffix : SUFFIXES) {
            String value = id.value();
            Text owner =
                    value.endsWith(suffix) ? firsts.get(value.substring(0, value.length() - suffix.length())) : null;
            if (owner != null) {
                problems.error(
                        id.position(),
                        DataMessage.ID_IS_RANGE_CONSTANT.with(
                                Quoted.of(value),
                                suffix.equals("_FIRST") ? "first" : "last",
                                Quoted.bare(owner.value()),
                                owner.position()));
            }
        }
    }
}
