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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What the names of the levels must be, and which names they give that exist already. */
final class LevelRules {

    /** Each level is an enum, a nest of methods in the classifier and a member of the annotation; more help nobody. */
    static final int MOST = 100;

    private static final List<String> BULK_SUFFIXES = List.of("Ordinals", "Counts");

    private static final List<String> ENDINGS = List.of("Group", "Level", "Kind");

    private final Optional<String> setName;
    private final Optional<String> typesName;
    private final Set<String> ids;
    private final ProblemCollector problems;
    /** Every name so far, in small letters. */
    private final Map<String, Text> earlier = new HashMap<>();

    /** Level names that are in use, in small letters. */
    private final Set<String> taken = new HashSet<>();

    /**
     * Rules for the levels of a set.
     *
     * @param setName the name of the set, if the data has a good one
     * @param typesName the name that the generated types begin with, if there is one
     * @param ids every id of the data: none may become wrong by a name that the data does not have
     */
    LevelRules(Optional<String> setName, Optional<String> typesName, Set<String> ids, ProblemCollector problems) {
        this.setName = setName;
        this.typesName = typesName;
        this.ids = ids;
        this.problems = problems;
    }

    /** The levels, each with a name that Java can have; where the data's cannot be used, with a problem, some other. */
    List<Level> check(Sequence levels) {
        List<DataNode> items = levels.items();
        if (items.isEmpty()) {
            problems.error(levels.position(), DataMessage.NO_LEVELS.with());
        } else if (items.size() > MOST) {
            problems.error(items.get(MOST).position(), DataMessage.TOO_MANY_LEVELS.with(items.size(), MOST));
            items = items.subList(0, MOST);
        }
        return levels(items);
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
                earlier.putIfAbsent(fold(name.value()), name);
            }
        }
        for (int i = 0; i < items.size(); i++) {
            if (texts.get(i) != null && refusals.get(i) == null) {
                taken.add(fold(texts.get(i).value()));
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
            levels.add(isSound ? new Level(name) : standIn(i, name));
        }
        return levels;
    }

    /** Why a name cannot be used, or null. It is worded when all good names are known, so as to propose another. */
    private Supplier<Said> refusal(String name) {
        if (!Identifiers.isUpperCamel(name) || name.length() > NameRules.LONGEST) {
            return () -> NameRules.refusal("level", name, this::isFree);
        }
        Text twin = earlier.get(fold(name));
        if (twin != null) {
            return () -> twin.value().equals(name)
                    ? DataMessage.DUPLICATE_LEVEL.with(Quoted.of(name), twin.position())
                    : DataMessage.LEVELS_DIFFER_IN_CASE.with(Quoted.of(name), Quoted.of(twin.value()), twin.position());
        }
        for (String suffix : BULK_SUFFIXES) {
            String bare = counterpart(name, suffix);
            Text other = earlier.get(fold(bare));
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
                    Quoted.of(name), member, whyNoMember.get(), Quoted.of(alternative(name)));
        }
        if (isTypeOfEverySet(name)) {
            return () -> DataMessage.LEVEL_IS_GENERATED_TYPE.with(
                    Quoted.of(name), setName.orElse("…") + name, Quoted.of(alternative(name)));
        }
        String type = setName.orElse("") + name;
        Optional<String> whyNoType = setName.isEmpty() ? Optional.empty() : ReservedNames.whyNoType(type);
        return whyNoType.isEmpty()
                ? null
                : () -> DataMessage.LEVEL_CLASHES_WITH_TYPE.with(
                        Quoted.of(name), type, whyNoType.get(), Quoted.of(alternative(name)));
    }

    /** The level name whose method for whole arrays, or whose level, has this name plus or minus a suffix. */
    private static String counterpart(String name, String suffix) {
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name + suffix;
    }

    /**
     * Takes a name for a level that has none of its own.
     *
     * @param index the level, from 0
     * @param raw what the data calls it, or null if that is no text
     */
    Level standIn(int index, String raw) {
        var level = new Level(freeName(index, raw));
        taken.add(fold(level.name()));
        return level;
    }

    private String freeName(int index, String raw) {
        Optional<String> near = raw == null ? Optional.empty() : Identifiers.toUpperCamel(raw);
        if (near.isPresent() && isFree(near.get())) {
            return near.get();
        }
        String usual = index == 0 ? "Category" : "Subcategory";
        return index < 2 && isFree(usual) ? usual : numbered("UnnamedLevel", index + 1);
    }

    /** A name near to one that cannot be used. */
    private String alternative(String name) {
        for (String ending : ENDINGS) {
            if (isFree(name + ending)) {
                return name + ending;
            }
        }
        return numbered("Level", 2);
    }

    private String numbered(String word, int first) {
        int number = first;
        while (!isFree(word + number)) {
            number++;
        }
        return word + number;
    }

    /** Whether a level can have a name. */
    private boolean isFree(String name) {
        String member = Identifiers.toMember(name);
        return name.length() <= NameRules.LONGEST
                && !taken.contains(fold(name))
                && !isMethodOfAnother(name)
                && ReservedNames.whyNoMember(member).isEmpty()
                && !isTypeOfEverySet(name)
                && !ids.contains(member)
                && (typesName.isEmpty() || NameRules.isFreeType(typesName.get() + name, ids));
    }

    private boolean isMethodOfAnother(String name) {
        for (String suffix : BULK_SUFFIXES) {
            if (taken.contains(fold(counterpart(name, suffix))) || taken.contains(fold(name + suffix))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the types of every set have one whose file is that of a level's. */
    private static boolean isTypeOfEverySet(String name) {
        for (String suffix : NameRules.SUFFIXES) {
            if (name.equalsIgnoreCase(suffix)) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
