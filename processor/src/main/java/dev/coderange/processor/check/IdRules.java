package dev.coderange.processor.check;

import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.Quoted;
import dev.coderange.processor.read.DataNode.Text;
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

    private final Problems problems;
    private final Set<String> ids;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Text> firsts = new LinkedHashMap<>();

    private IdRules(Optional<String> setName, List<Level> levels, Set<String> ids, Problems problems) {
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
            List<CategoryDraft> categories, Optional<String> setName, List<Level> levels, Problems problems) {
        List<CategoryDraft> named = new ArrayList<>();
        collect(categories, named);
        var rules = new IdRules(setName, levels, raw(categories), problems);
        named.sort(Comparator.comparing(category -> category.id().orElseThrow().position()));
        Map<CategoryDraft, String> usable = new IdentityHashMap<>();
        for (CategoryDraft category : named) {
            Text id = category.id().orElseThrow();
            Optional<String> wrong = rules.wrong(id.value());
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
        return word.length() <= LONGEST && Words.isIdentifier(word);
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

    private Optional<String> wrong(String value) {
        if (value.isBlank()) {
            return Optional.of("The id is blank. Write a Java identifier, such as \"HEAD_AND_NECK\".");
        }
        if (!Words.isIdentifier(value)) {
            return Optional.of(noIdentifier(value));
        }
        if (value.length() > LONGEST) {
            return Optional.of("The id %s has %s characters, and an id can have at most %s. Shorten it."
                    .formatted(Quoted.of(value), value.length(), LONGEST));
        }
        Optional<String> why = JavaNames.whyNoConstant(value);
        if (why.isEmpty() && taken.contains(value)) {
            why = Optional.of("is the name of a type or member that is generated for this set");
        }
        return why.map(reason ->
                "The id %s cannot be a constant: it %s.%s".formatted(Quoted.of(value), reason, advice(value)));
    }

    /** The constant that an id was likely meant to be, if it is still free. */
    private String advice(String value) {
        return Words.toConstant(value)
                .filter(IdRules::isSound)
                .filter(constant -> JavaNames.whyNoConstant(constant).isEmpty())
                .filter(constant -> !taken.contains(constant) && !ids.contains(constant))
                .map(constant -> " Write %s.".formatted(Quoted.of(constant)))
                .orElse(" Choose another.");
    }

    private Optional<String> twin(Text id) {
        return Optional.ofNullable(firsts.putIfAbsent(id.value(), id))
                .map(first -> "The id %s is already used at %s. Ids are unique in the whole file: rename one."
                        .formatted(Quoted.of(id.value()), first.position()));
    }

    private String noIdentifier(String id) {
        if (Words.isIdentifier("_" + id)) {
            return "The id %s begins with a digit, and a Java identifier cannot. Begin it with a letter."
                    .formatted(Quoted.of(id));
        }
        int strange = id.codePoints()
                .filter(c -> !Words.isIdentifier("_" + Character.toString(c)))
                .findFirst()
                .orElseThrow();
        return "The id %s has the character %s, and an id has only the letters A-Z and a-z, digits and \"_\".%s"
                .formatted(Quoted.of(id), Quoted.of(strange), strange < 0x80 ? advice(id) : "");
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
                        "The id %s is also the name of the constant for the %s code of %s (at %s). Rename one."
                                .formatted(
                                        Quoted.of(value),
                                        suffix.equals("_FIRST") ? "first" : "last",
                                        Quoted.bare(owner.value()),
                                        owner.position()));
            }
        }
    }
}
