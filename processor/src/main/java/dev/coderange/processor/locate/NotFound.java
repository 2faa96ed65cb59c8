package dev.coderange.processor.locate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import dev.coderange.processor.locate.Attempt.Step;
import dev.coderange.processor.locate.Place.Neighbour;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** What is said about a name that no place holds: each place that was tried, and the file that may have been meant. */
final class NotFound {

    private static final Set<String> NEVER_DATA = Set.of(".class", ".java");

    private NotFound() {}

    static String message(String name, List<Attempt> attempts) {
        String impossible = FileNames.refusal(name)
                .map(why -> " Only jars could have it: " + why)
                .orElse("");
        return "there is no such data file. It was looked for " + tried(attempts) + "." + impossible
                + meant(name, attempts);
    }

    /** Paths that were tried at the same places are told together. */
    private static String tried(List<Attempt> attempts) {
        Map<Step, Map<String, Set<String>>> placesOfPaths = attempts.stream()
                .collect(groupingBy(
                        Attempt::step,
                        LinkedHashMap::new,
                        groupingBy(
                                Attempt::path,
                                LinkedHashMap::new,
                                mapping(attempt -> attempt.place().description(), toCollection(LinkedHashSet::new)))));
        List<String> steps = new ArrayList<>();
        placesOfPaths.forEach((step, places) -> {
            String where = listed(places.values().iterator().next());
            String paths = places.keySet().stream().map(path -> "as " + path).collect(joining(" and "));
            steps.add(
                    switch (step) {
                        case OPTION -> where + ", which " + Places.OPTION_GIVEN + " names";
                        case OWN, LIBRARY -> paths + " " + where;
                        case BUILT_IN -> where;
                    });
        });
        return String.join("; ", steps);
    }

    private static String listed(Collection<String> words) {
        List<String> list = List.copyOf(words);
        int last = list.size() - 1;
        return last == 0 ? list.get(0) : String.join(", ", list.subList(0, last)) + " and " + list.get(last);
    }

    private static String meant(String name, List<Attempt> attempts) {
        int start = name.lastIndexOf('/') + 1;
        String folder = name.substring(0, start);
        String file = name.substring(start);
        return attempts.stream()
                .flatMap(attempt -> attempt.place().neighbours(attempt.path()).stream())
                .filter(neighbour -> NEVER_DATA.stream().noneMatch(neighbour.name()::endsWith))
                .map(neighbour -> new Candidate(neighbour, distance(file, neighbour.name())))
                .filter(candidate -> candidate.distance().isPresent())
                .min(Comparator.comparing(candidate -> candidate.distance().get()))
                .map(candidate -> said(folder, file, candidate.neighbour()))
                .orElse("");
    }

    private static String said(String folder, String file, Neighbour neighbour) {
        String meant = "\"" + folder + neighbour.name() + "\"";
        return neighbour.name().equalsIgnoreCase(file)
                ? " There is " + meant + " " + neighbour.folder() + ": upper and lower case count."
                : " Did you mean " + meant + ", which is " + neighbour.folder() + "?";
    }

    /** How many letters apart two names are, if few enough for one to be meant by the other; a forgotten ending is one. */
    private static Optional<Integer> distance(String asked, String there) {
        if (there.startsWith(asked + ".")) {
            return Optional.of(1);
        }
        int reach = Math.max(1, asked.length() / 4);
        int distance = new DamerauLevenshteinDistance(reach)
                .apply(asked.toLowerCase(Locale.ROOT), there.toLowerCase(Locale.ROOT));
        return distance < 0 ? Optional.empty() : Optional.of(distance);
    }

    private record Candidate(Neighbour neighbour, Optional<Integer> distance) {}
}
