package dev.coderange.processor.check;

import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.Quoted;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the names of the levels must be, and which names they give that exist already. */
final class LevelRules {

    private static final List<String> BULK_SUFFIXES = List.of("Ordinals", "Counts");

    private final Optional<String> setName;
    private final Problems problems;
    private final List<Text> earlier = new ArrayList<>();

    private LevelRules(Optional<String> setName, Problems problems) {
        this.setName = setName;
        this.problems = problems;
    }

    /**
     * The levels, each with a name that Java can have; where the data's cannot be used, with a problem, some other.
     *
     * @param setName the name of the set, if that can be read
     */
    static List<Level> check(Sequence levels, Optional<String> setName, Problems problems) {
        if (levels.items().isEmpty()) {
            problems.error(
                    levels.position(), "\"levels\" is empty, but needs at least one name, such as \"Category\".");
            return List.of();
        }
        var rules = new LevelRules(setName, problems);
        List<Level> usable = new ArrayList<>();
        for (DataNode item : levels.items()) {
            usable.add(rules.level(item).orElseGet(() -> guess(usable.size(), usable)));
        }
        return usable;
    }

    /** A name for a level, from 0, that has none of its own. */
    static Level guess(int level, List<Level> others) {
        var usual = new Level(level == 0 ? "Category" : "Subcategory");
        return level > 1 || others.contains(usual) ? new Level("UnnamedLevel" + (level + 1)) : usual;
    }

    private Optional<Level> level(DataNode item) {
        Optional<Text> text = TextRules.text("The name of a level", item, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> wrong = wrong(text.get().value());
        wrong.ifPresent(message -> problems.error(item.position(), message));
        earlier.add(text.get());
        return wrong.isPresent() ? Optional.empty() : text.map(name -> new Level(name.value()));
    }

    private Optional<String> wrong(String name) {
        if (!Words.isUpperCamel(name) || name.length() > NameRules.LONGEST) {
            return Optional.of(NameRules.refusal("level", name));
        }
        return twin(name).or(() -> member(name)).or(() -> type(name));
    }

    private Optional<String> twin(String name) {
        for (Text other : earlier) {
            if (other.value().equals(name)) {
                return Optional.of("The level %s is already there, at %s. Name each level once."
                        .formatted(Quoted.of(name), other.position()));
            }
            if (other.value().equalsIgnoreCase(name)) {
                return Optional.of(
                        "The levels %s and %s (at %s) differ only in case, so their files would be one on some systems. Rename one."
                                .formatted(Quoted.of(name), Quoted.of(other.value()), other.position()));
            }
            for (String suffix : BULK_SUFFIXES) {
                if (name.equals(other.value() + suffix) || other.value().equals(name + suffix)) {
                    return Optional.of(
                            "The level %s clashes with the method that %s (at %s) gets for whole arrays. Rename one."
                                    .formatted(Quoted.of(name), Quoted.of(other.value()), other.position()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> member(String name) {
        String member = Words.toMember(name);
        return JavaNames.whyNoMember(member)
                .map(why -> "The level %s would get the member \"%s\", %s. Choose another name."
                        .formatted(Quoted.of(name), member, why));
    }

    private Optional<String> type(String name) {
        for (String other : NameRules.SUFFIXES) {
            if (other.equalsIgnoreCase(name)) {
                return Optional.of(
                        "The level %s would get the type %s, which is generated for every set already. Choose another name."
                                .formatted(Quoted.of(name), setName.orElse("…") + name));
            }
        }
        return setName.map(set -> set + name)
                .flatMap(type -> JavaNames.whyNoType(type)
                        .map(why -> "The level %s would get the type %s, %s. Choose another name."
                                .formatted(Quoted.of(name), type, why)));
    }
}
