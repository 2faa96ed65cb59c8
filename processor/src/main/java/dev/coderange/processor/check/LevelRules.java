package dev.coderange.processor.check;

import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.Quoted;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the names of the levels must be, and which names they give that exist already. */
final class LevelRules {

    /** Each level is an enum, a nest of methods in the classifier and a member of the annotation; more help nobody. */
    static final int MOST = 100;

    static final List<String> BULK_SUFFIXES = List.of("Ordinals", "Counts");

    private final Optional<String> setName;
    private final Problems problems;
    /** Every name so far, in small letters. */
    private final Map<String, Text> earlier = new HashMap<>();

    private final LevelNames names;

    private LevelRules(Optional<String> setName, LevelNames names, Problems problems) {
        this.setName = setName;
        this.names = names;
        this.problems = problems;
    }

    /**
     * The levels, each with a name that Java can have; where the data's cannot be used, with a problem, some other.
     *
     * @param setName the name of the set, if that can be read
     * @param names what knows the names that are taken, the good ones of this list included from now on
     */
    static List<Level> check(Sequence levels, Optional<String> setName, LevelNames names, Problems problems) {
        if (levels.items().isEmpty()) {
            problems.error(levels.position(), "\"levels\" is empty. Name at least one level, such as \"Category\".");
            return List.of();
        }
        List<DataNode> items = levels.items();
        if (items.size() > MOST) {
            problems.error(
                    items.get(MOST).position(),
                    "There are %s levels, and at most %s can be generated. Name fewer levels."
                            .formatted(items.size(), MOST));
            items = items.subList(0, MOST);
        }
        return new LevelRules(setName, names, problems).levels(items);
    }

    private List<Level> levels(List<DataNode> items) {
        List<Optional<String>> raw = new ArrayList<>();
        List<Optional<Level>> sound = new ArrayList<>();
        List<Runnable> reports = new ArrayList<>();
        for (DataNode item : items) {
            Optional<Text> text = TextRules.text("The name of a level", item, problems);
            raw.add(text.map(Text::value));
            sound.add(text.filter(name -> isSound(name, reports)).map(name -> new Level(name.value())));
        }
        sound.forEach(level -> level.ifPresent(names::take));
        reports.forEach(Runnable::run);
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            levels.add(sound.get(i).isPresent() ? sound.get(i).get() : names.standIn(i, raw.get(i)));
        }
        return levels;
    }

    /** Whether a name can be used. What is wrong with it is reported when all good names are known, so as to propose another. */
    private boolean isSound(Text name, List<Runnable> reports) {
        Optional<Refusal> refusal = refusal(name.value());
        if (Words.isUpperCamel(name.value())) {
            earlier.putIfAbsent(LevelNames.fold(name.value()), name);
        }
        refusal.ifPresent(each -> reports.add(() -> problems.error(name.position(), each.text())));
        return refusal.isEmpty();
    }

    /** A message that is made when it is told. */
    private interface Refusal {
        String text();
    }

    private Optional<Refusal> refusal(String name) {
        if (!Words.isUpperCamel(name) || name.length() > NameRules.LONGEST) {
            return Optional.of(() -> NameRules.refusal("level", name, names::isFree));
        }
        return twin(name).or(() -> member(name)).or(() -> type(name));
    }

    private Optional<Refusal> twin(String name) {
        Text twin = earlier.get(LevelNames.fold(name));
        if (twin != null) {
            String text = twin.value().equals(name)
                    ? "The level %s is already named at %s. Name each level once."
                            .formatted(Quoted.of(name), twin.position())
                    : "The levels %s and %s (at %s) differ only in case, so their files would overwrite each other on some systems. Rename one."
                            .formatted(Quoted.of(name), Quoted.of(twin.value()), twin.position());
            return Optional.of(() -> text);
        }
        for (String suffix : BULK_SUFFIXES) {
            String bare = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name + suffix;
            Text other = earlier.get(LevelNames.fold(bare));
            if (other != null && other.value().equals(bare)) {
                return Optional.of(() ->
                        "The level %s clashes with the method for whole arrays that comes from the level %s (at %s). Rename one."
                                .formatted(Quoted.of(name), Quoted.of(bare), other.position()));
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> member(String name) {
        String member = Words.toMember(name);
        return JavaNames.whyNoMember(member)
                .map(why -> () -> "The level %s would be the member \"%s\", %s. Choose another name, such as %s."
                        .formatted(Quoted.of(name), member, why, Quoted.of(names.alternative(name))));
    }

    private Optional<Refusal> type(String name) {
        if (LevelNames.isTypeOfEverySet(name)) {
            return Optional.of(() ->
                    "The level %s would be the type %s, which every set has already. Choose another name, such as %s."
                            .formatted(
                                    Quoted.of(name), setName.orElse("…") + name, Quoted.of(names.alternative(name))));
        }
        return setName.map(set -> set + name)
                .flatMap(type -> JavaNames.whyNoType(type)
                        .map(why -> () -> "The level %s would be the type %s, %s. Choose another name, such as %s."
                                .formatted(Quoted.of(name), type, why, Quoted.of(names.alternative(name)))));
    }
}
