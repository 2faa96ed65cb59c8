package dev.coderange.processor.check;

import dev.coderange.processor.check.AttributeReader.Declared;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the names of attributes must be, and that no category is without a value that it needs. */
final class AttributeRules {

    private static final List<String> ENDINGS = List.of("Value", "Text", "Attribute");

    /** What a table of categories calls its other columns; those with the name of a member are refused as such. */
    private static final Set<String> COLUMNS = Set.of("id", "level", "first", "last", "codes", "from", "through", "is");

    private final Map<String, Level> levels = new HashMap<>();
    /** The names of the generated types. */
    private final Set<String> types = new HashSet<>();

    private final Map<String, Declared> earlier = new HashMap<>();
    private final List<Declared> declared;
    private final ProblemCollector problems;

    private AttributeRules(
            List<Declared> declared, Optional<String> setName, List<Level> levels, ProblemCollector problems) {
        this.declared = declared;
        this.problems = problems;
        for (Level level : levels) {
            this.levels.put(level.memberName(), level);
            types.add(setName.orElse("") + level.name());
        }
        for (String suffix : NameRules.SUFFIXES) {
            types.add(setName.orElse("") + suffix);
        }
    }

    /** The attributes whose names Java can have; the others are reported. */
    static List<Attribute> checkNames(
            List<Declared> declared, Optional<String> setName, List<Level> levels, ProblemCollector problems) {
        if (declared.isEmpty()) {
            return List.of();
        }
        var rules = new AttributeRules(declared, setName, levels, problems);
        List<Attribute> sound = new ArrayList<>();
        for (Declared each : declared.subList(0, Math.min(AttributeReader.MOST, declared.size()))) {
            Optional<Said> wrong = rules.wrong(each);
            wrong.ifPresent(said -> problems.error(each.position(), said));
            if (wrong.isEmpty() && each.attribute().isPresent()) {
                sound.add(each.attribute().get());
            }
        }
        return sound;
    }

    private Optional<Said> wrong(Declared attribute) {
        String name = attribute.name();
        String quoted = Quoted.of(name);
        if (!isLowerCamel(name)) {
            Optional<String> near =
                    Identifiers.toUpperCamel(name).map(Identifiers::toMember).filter(word -> isFree(word, name));
            return Optional.of(DataMessage.ATTRIBUTE_NOT_CAMEL
                    .with(quoted)
                    .and(near.isPresent() ? Hint.WRITE.with(Quoted.of(near.get())) : ""));
        } else if (name.length() > NameRules.LONGEST) {
            return Optional.of(DataMessage.NAME_TOO_LONG.with("attribute", quoted, name.length(), NameRules.LONGEST));
        }
        Optional<String> whyNoMember = ReservedNames.whyNoAttribute(name);
        if (whyNoMember.isPresent()) {
            return Optional.of(DataMessage.ATTRIBUTE_IS_MEMBER.with(quoted, whyNoMember.get(), alternative(name)));
        } else if (COLUMNS.contains(name)) {
            return Optional.of(DataMessage.ATTRIBUTE_IS_COLUMN.with(quoted, alternative(name)));
        } else if (levels.containsKey(name)) {
            String level = Quoted.of(levels.get(name).name());
            return Optional.of(DataMessage.ATTRIBUTE_IS_LEVEL.with(quoted, level, alternative(name)));
        } else if (types.contains(holder(name))) {
            return Optional.of(DataMessage.ATTRIBUTE_IS_TYPE.with(quoted, holder(name), alternative(name)));
        }
        Declared twin = earlier.putIfAbsent(name.toLowerCase(Locale.ROOT), attribute);
        return twin == null
                ? Optional.empty()
                : Optional.of(
                        DataMessage.ATTRIBUTES_DIFFER_IN_CASE.with(quoted, Quoted.of(twin.name()), twin.position()));
    }

    private static String holder(String name) {
        return new Attribute(name, Attribute.Type.TEXT, false).holder();
    }

    private static boolean isLowerCamel(String name) {
        return !name.isEmpty()
                && name.charAt(0) >= 'a'
                && name.charAt(0) <= 'z'
                && Identifiers.isUpperCamel(Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    private String alternative(String name) {
        for (String ending : ENDINGS) {
            if (isFree(name + ending, name)) {
                return Quoted.of(name + ending);
            }
        }
        int number = 2;
        while (!isFree(name + number, name)) {
            number++;
        }
        return Quoted.of(name + number);
    }

    /** Whether an attribute can have a name instead of the one that it has. */
    private boolean isFree(String name, String instead) {
        boolean isNamed = false;
        for (Declared each : declared) {
            isNamed |= each.name().equalsIgnoreCase(name) && !each.name().equals(instead);
        }
        return !isNamed
                && name.length() <= NameRules.LONGEST
                && ReservedNames.whyNoAttribute(name).isEmpty()
                && !COLUMNS.contains(name)
                && !levels.containsKey(name)
                && !types.contains(holder(name));
    }

    /**
     * Reports each category that has no value of an attribute, neither its own nor from above, where others of its
     * level have one. What lies below such a category needs no message of its own.
     */
    static void checkValues(
            List<CategoryDraft> categories, List<Declared> declared, List<Level> levels, ProblemCollector problems) {
        for (Declared each : declared) {
            if (each.attribute().isPresent() && !each.attribute().get().isOptional()) {
                List<Holder> onLevel = holders(categories, each.attribute().get(), false, false);
                for (int level = 0; level < levels.size() && !onLevel.isEmpty(); level++) {
                    onLevel = checkLevel(onLevel, each, level, levels, problems);
                }
            }
        }
    }

    /** Warns of attributes that no category has a value of. */
    static void checkUse(List<CategoryDraft> categories, List<Declared> declared, ProblemCollector problems) {
        if (!declared.isEmpty() && !problems.hasErrors()) {
            Set<String> used = new HashSet<>();
            addUsed(categories, used);
            for (Declared attribute : declared) {
                if (!used.contains(attribute.name())) {
                    problems.warning(
                            attribute.position(), DataMessage.UNUSED_ATTRIBUTE.with(Quoted.of(attribute.name())));
                }
            }
        }
    }

    private static void addUsed(List<CategoryDraft> categories, Set<String> used) {
        for (CategoryDraft category : categories) {
            used.addAll(category.values().keySet());
            addUsed(category.children(), used);
        }
    }

    /** Whether a category has a value, and whether it was told that it or one above it has none. */
    private record Holder(CategoryDraft category, boolean has, boolean isTold) {}

    private static List<Holder> checkLevel(
            List<Holder> holders, Declared declared, int level, List<Level> levels, ProblemCollector problems) {
        Attribute attribute = declared.attribute().orElseThrow();
        boolean isNeeded = false;
        for (Holder holder : holders) {
            isNeeded |= holder.has();
        }
        List<Holder> below = new ArrayList<>();
        for (Holder holder : holders) {
            boolean isMissing = isNeeded && !holder.has();
            if (isMissing && !holder.isTold()) {
                String name = Quoted.of(attribute.name());
                problems.error(
                        holder.category().place().atFault(declared.position()),
                        DataMessage.MISSING_VALUE.with(
                                name,
                                holder.category().label(),
                                Quoted.of(levels.get(level).name()),
                                name,
                                level == 0 ? "" : " or to the category above it",
                                attribute.type().text()));
            }
            below.addAll(holders(holder.category().children(), attribute, holder.has(), isMissing || holder.isTold()));
        }
        return below;
    }

    private static List<Holder> holders(
            List<CategoryDraft> categories, Attribute attribute, boolean isInherited, boolean isTold) {
        List<Holder> holders = new ArrayList<>();
        for (CategoryDraft category : categories) {
            boolean has = isInherited || category.values().containsKey(attribute.name());
            holders.add(new Holder(category, has, isTold));
        }
        return holders;
    }
}
