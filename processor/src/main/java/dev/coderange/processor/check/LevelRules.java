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
import java.util.function.Supplier;

/** What the names of the levels must be, and which names they give that exist already. */
final class LevelRules {

    /** Each level is an enum, a nest of methods in the classifier and a member of the annotation; more help nobody. */
    static final int MOST = 100;

    static final List<String> BULK_SUFFIXES = List.of("Ordinals", "Counts");

    private final Optional<String> setName;
    private final LevelNames names;
    private final ProblemCollector problems;
    /** Every name so far, in small letters. */
    private final Map<String, Text> earlier = new HashMap<>();

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
        List<DataNode> items = levels.items();
        if (items.isEmpty()) {
            problems.error(levels.position(), DataMessage.NO_LEVELS.with());
        } else if (items.size() > MOST) {
            problems.error(items.get(MOST).position(), DataMessage.TOO_MANY_LEVELS.with(items.size(), MOST));
            items = items.subList(0, MOST);
        }
        return new LevelRules(setName, names, problems).levels(items);
    }

    private List<Level> levels(List<DataNode> items) {
        List<Text> texts = new ArrayList<>();
        List<Supplier<Said>> refusals = new ArrayList<>();
        for (DataNode item : items) {
            Text name = TextRules.text("The name of a level", item, problems).orElse(null);
            Supplier<Said> refusal = name == null ? null : refusal(name.value());
            texts.add(name);
            refusals.add(refusal);
            if (name != null && Identifiers.isUpperCamel(name.value())) {
                earlier.putIfAbsent(LevelNames.fold(name.value()), name);
            }
        }
        for (int i = 0; i < items.size(); i++) {
            if (texts.get(i) != null && refusals.get(i) == null) {
                names.take(new Level(texts.get(i).value()));
            }
        }
        for (int i = 0; i < items.size(); i++) {
            if (refusals.get(i) != null) {
                problems.error(items.get(i).position(), refusals.get(i).get());
            }
        }
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String name = texts.get(i) == null ? null : texts.get(i).value();
            boolean isSound = name != null && refusals.get(i) == null;
            levels.add(isSound ? new Level(name) : names.standIn(i, name));
        }
        return levels;
    }

    /** Why a name cannot be used, or null. It is worded when all good names are known, so as to propose another. */
    private Supplier<Said> refusal(String name) {
        if (!Identifiers.isUpperCamel(name) || name.length() > NameRules.LONGEST) {
            return () -> NameRules.refusal("level", name, names::isFree);
        }
        Text twin = earlier.get(LevelNames.fold(name));
        if (twin != null) {
            return () -> twin.value().equals(name)
                    ? DataMessage.DUPLICATE_LEVEL.with(Quoted.of(name), twin.position())
                    : DataMessage.LEVELS_DIFFER_IN_CASE.with(Quoted.of(name), Quoted.of(twin.value()), twin.position());
        }
        for (String suffix : BULK_SUFFIXES) {
            String bare = counterpart(name, suffix);
            Text other = earlier.get(LevelNames.fold(bare));
            if (other != null && other.value().equals(bare)) {
                return () ->
                        DataMessage.LEVEL_CLASHES_WITH_METHOD.with(Quoted.of(name), Quoted.of(bare), other.position());
            }
        }
        return clash(name);
    }

    /** Why a name is that of something which every set has, or null. */
    private Supplier<Said> clash(String name) {
        String member = Identifiers.toMember(name);
        Optional<String> whyNoMember = ReservedNames.whyNoMember(member);
        if (whyNoMember.isPresent()) {
            return () -> DataMessage.LEVEL_CLASHES_WITH_MEMBER.with(
                    Quoted.of(name), member, whyNoMember.get(), Quoted.of(names.alternative(name)));
        }
        if (LevelNames.isTypeOfEverySet(name)) {
            return () -> DataMessage.LEVEL_IS_GENERATED_TYPE.with(
                    Quoted.of(name), setName.orElse("…") + name, Quoted.of(names.alternative(name)));
        }
        String type = setName.orElse("") + name;
        Optional<String> whyNoType = setName.isEmpty() ? Optional.empty() : ReservedNames.whyNoType(type);
        return whyNoType.isEmpty()
                ? null
                : () -> DataMessage.LEVEL_CLASHES_WITH_TYPE.with(
                        Quoted.of(name), type, whyNoType.get(), Quoted.of(names.alternative(name)));
    }

    /** The level name whose method for whole arrays, or whose level, has this name plus or minus a suffix. */
    static String counterpart(String name, String suffix) {
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name + suffix;
    }
}
