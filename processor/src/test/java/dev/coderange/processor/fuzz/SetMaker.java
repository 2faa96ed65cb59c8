package dev.coderange.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes sound data by chance: nested levels, gaps, categories of several ranges, overlaps that are resolved. */
final class SetMaker {

    private static final List<Lane> LANES = List.of(
            Lane.of("NNNNN"),
            Lane.of("NNNNN"),
            Lane.of("NN"),
            Lane.of("NNN"),
            Lane.of("NNNNNNNNNN"),
            Lane.of("integer"),
            Lane.of("[A-V]NNNN", 0, 'C'),
            Lane.of("NNNN[AFMTU]", 4, 'T'),
            Lane.of("ANN", 0, 'A'),
            Lane.of("N[XY]", 1, 'Y'));

    private final Dice dice;
    private final List<String> overlaps = new ArrayList<>();
    private final boolean hasAttributes;
    private int ids;

    private SetMaker(Dice dice) {
        this.dice = dice;
        this.hasAttributes = dice.oneIn(3);
    }

    /** The text of a set that says of itself that it is sound. */
    static String sound(Dice dice) {
        return new SetMaker(dice).text("\n  \"source\": \"" + RangeOracle.SOUND + "\",");
    }

    /** The text of a sound set, for making something else of it. */
    static String plain(Dice dice) {
        return new SetMaker(dice).text("");
    }

    private String text(String source) {
        int levels = dice.between(1, Nameable.LEVELS.size());
        List<Lane> lanes = new ArrayList<>(List.of(dice.pick(LANES)));
        Lane second = dice.pick(LANES);
        if (!lanes.get(0).isInteger()
                && !second.isInteger()
                && lanes.get(0).width() != second.width()
                && dice.oneIn(3)) {
            lanes.add(second);
        }
        List<Stretch> all = new ArrayList<>();
        lanes.forEach(lane -> all.addAll(lane.stretches(dice)));
        List<Group> groups = groups(all, levels, dice.oneIn(12) ? dice.between(30, 300) : dice.between(1, 6));
        String format = lanes.size() == 1
                ? "\"" + lanes.get(0).shape() + "\""
                : lanes.stream().map(lane -> "\"" + lane.shape() + "\"").collect(Collectors.joining(", ", "[", "]"));
        return Nameable.header(levels) + "  \"format\": " + format + ","
                + (hasAttributes ? "\n  \"attributes\": { \"modality\": \"text?\", \"weight\": \"decimal?\" }," : "")
                + source + "\n  \"categories\": [\n"
                + categories(groups, "    ") + "\n  ],\n  \"overlaps\": ["
                + overlaps.stream().collect(Collectors.joining(",\n    ", "\n    ", "")) + "\n  ]\n}\n";
    }

    /** Codes from one to another of a lane. */
    record Stretch(Lane lane, long first, long last) {

        String text() {
            return first == last ? lane.code(first) : lane.code(first) + "-" + lane.code(last);
        }
    }

    private static final class Group {
        private final String id;
        private final List<Stretch> claims = new ArrayList<>();
        private final List<Stretch> held = new ArrayList<>();
        private List<Group> children = List.of();

        Group(String id) {
            this.id = id;
        }
    }

    private List<Group> groups(List<Stretch> within, int levels, int count) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            groups.add(new Group("C" + ids++));
        }
        for (Stretch stretch : within) {
            fill(stretch, groups);
        }
        groups.removeIf(group -> group.claims.isEmpty());
        if (levels > 1) {
            for (Group group : groups) {
                if (!group.held.isEmpty() && !dice.oneIn(4)) {
                    group.children = groups(group.held, levels - 1, dice.between(1, 4));
                }
            }
        }
        return groups;
    }

    /** Cuts a stretch into pieces with gaps, gives each to a group, and has some reach into the next. */
    private void fill(Stretch stretch, List<Group> groups) {
        List<Stretch> pieces = new ArrayList<>();
        long at = stretch.first();
        for (int i = dice.between(1, groups.size() * 2); i > 0 && at <= stretch.last() && at >= 0; i--) {
            long room = stretch.last() - at;
            long first = at + (dice.oneIn(2) ? 0 : Math.min(room, dice.below(7)));
            long most = Math.min(stretch.last() - first, dice.oneIn(3) ? 3 : Math.max(3, room / 2));
            long last = first + Math.floorMod(((long) dice.below(1 << 30) << 30) + dice.below(1 << 30), most + 1);
            pieces.add(new Stretch(stretch.lane(), first, last));
            at = last + 1;
        }
        Group before = null;
        for (int i = 0; i < pieces.size(); i++) {
            Group group = dice.pick(groups);
            Stretch piece = pieces.get(i);
            if (before != null && before != group && dice.oneIn(3)) {
                shareWith(before, group, piece);
            } else {
                group.held.add(piece);
            }
            group.claims.add(piece);
            before = group;
        }
    }

    /** Lets the piece before reach into a piece of another group, and says of each shared code whose it is. */
    private void shareWith(Group before, Group group, Stretch piece) {
        long shared = Math.min(piece.last() - piece.first(), dice.below(6));
        long lastShared = piece.first() + shared;
        before.claims.add(new Stretch(piece.lane(), piece.first(), lastShared));
        long at = piece.first();
        while (at <= lastShared && at >= 0) {
            long last = Math.min(lastShared, at + dice.below(4));
            Stretch part = new Stretch(piece.lane(), at, last);
            Group owner = dice.oneIn(2) ? before : group;
            owner.held.add(part);
            overlaps.add("{ \"codes\": \"%s\", \"belongsTo\": \"%s\", \"because\": \"chance\" }"
                    .formatted(part.text(), owner.id));
            at = last + 1;
        }
        if (lastShared < piece.last()) {
            group.held.add(new Stretch(piece.lane(), lastShared + 1, piece.last()));
        }
    }

    private String categories(List<Group> groups, String indent) {
        List<String> texts = new ArrayList<>();
        for (Group group : groups) {
            String ranges = dice.shuffled(group.claims).stream()
                    .map(claim -> "\"" + claim.text() + "\"")
                    .collect(Collectors.joining(", "));
            String children = group.children.isEmpty()
                    ? ""
                    : ", \"children\": [\n" + categories(group.children, indent + "  ") + "\n" + indent + "]";
            String title = dice.oneIn(3) ? ", \"title\": \"The " + group.id.toLowerCase() + "\"" : "";
            String key = dice.oneIn(4) ? ", \"key\": \"k-" + group.id.toLowerCase() + "\"" : "";
            String values = hasAttributes && dice.oneIn(2)
                    ? ", \"is\": { \"modality\": \"CT\", \"weight\": " + ids + ".50 }"
                    : "";
            texts.add(indent + "{ \"id\": \"" + group.id + "\"" + title + key + values + ", \"ranges\": [" + ranges
                    + "]" + children + " }");
        }
        return String.join(",\n", texts);
    }
}
