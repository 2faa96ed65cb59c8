package dev.coderange.processor.check;

import dev.coderange.processor.model.Level;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Identifiers;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Said;
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
    private final ProblemCollector problems;
    /** Every name so far, in small letters. */
    private final Map<String, Text> earlier = new HashMap<>();

    private final LevelNames names;

    private LevelRules(Optional<String> setName, LevelNames names, ProblemCollector problems) {
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
    static List<Level> check(Sequence levels, Optional<String> setName, LevelNames names, ProblemCollector problems) {
        if (levels.items().isEmpty()) {
            problems.error(levels.position(), DataMessage.NO_LEVELS.with());
            return List.of();
        }
        List<DataNode> items = levels.items();
        if (items.size() > MOST) {
            problems.error(items.get(MOST).position(), DataMessage.TOO_MANY_LEVELS.with(items.size(), MOST));
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
        if (Identifiers.isUpperCamel(name.value())) {
            earlier.putIfAbsent(LevelNames.fold(name.value()), name);
        }
        refusal.ifPresent(each -> reports.add(() -> problems.error(name.position(), each.said())));
        return refusal.isEmpty();
    }

    /** A message that is made when it is told. */
    private interface Refusal {
        Said said();
    }

    private Optional<Refusal> refusal(String name) {
        if (!Identifiers.isUpperCamel(name) || name.length() > NameRules.LONGEST) {
            return Optional.of(() -> NameRules.refusal("level", name, names::isFree));
        }
        return twin(name).or(() -> member(name)).or(() -> type(name));
    }

    private Optional<Refusal> twin(String name) {
        Text twin = earlier.get(LevelNames.fold(name));
        if (twin != null) {
            Said said = twin.value().equals(name)
                    ? DataMessage.DUPLICATE_LEVEL.with(Quoted.of(name), twin.position())
                    : DataMessage.LEVELS_DIFFER_IN_CASE.with(Quoted.of(name), Quoted.of(twin.value()), twin.position());
            return Optional.of(() -> said);
        }
        for (String suffix : BULK_SUFFIXES) {
            String bare = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name + suffix;
            Text other = earlier.get(LevelNames.fold(bare));
            if (other != null && other.value().equals(bare)) {
                return Optional.of(() ->
                        DataMessage.LEVEL_CLASHES_WITH_METHOD.with(Quoted.of(name), Quoted.of(bare), other.position()));
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> member(String name) {
        String member = Identifiers.toMember(name);
        return JavaNames.whyNoMember(member)
                .map(why -> () -> DataMessage.LEVEL_CLASHES_WITH_MEMBER.with(
                        Quoted.of(name), member, why, Quoted.of(names.alternative(name))));
    }

    private Optional<Refusal> type(String name) {
        if (LevelNames.isTypeOfEverySet(name)) {
            return Optional.of(() -> DataMessage.LEVEL_IS_GENERATED_TYPE.with(
                    Quoted.of(name), setName.orElse("…") + name, Quoted.of(names.alternative(name))));
        }
        return setName.map(set -> set + name)
                .flatMap(type -> JavaNames.whyNoType(type)
                        .map(why -> () -> DataMessage.LEVEL_CLASHES_WITH_TYPE.with(
                                Quoted.of(name), type, why, Quoted.of(names.alternative(name)))));
    }
}
