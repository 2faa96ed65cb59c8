package dev.coderange.processor.locate;

import static java.util.stream.Collectors.joining;

import dev.coderange.processor.locate.LookupAttempt.Step;
import dev.coderange.processor.locate.SearchLocation.Neighbour;
import dev.coderange.processor.text.LocationMessage;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Said;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** What is said about a name that no location has: each that was tried, and the file that may have been meant. */
final class NotFound {

    private static final Set<String> NEVER_DATA = Set.of(".class", ".java");

    private static final String LINE = "\n  ";

    private NotFound() {}

    static Said message(String name, List<LookupAttempt> attempts) {
        String impossible = DataName.whyImpossible(name)
                .map(why -> " Only jars could have it: " + why.text())
                .orElse("");
        return LocationMessage.FILE_NOT_FOUND.with(impossible, meant(name, attempts), tried(attempts));
    }

    /** A line for each location. */
    private static String tried(List<LookupAttempt> attempts) {
        Set<String> lines = new LinkedHashSet<>();
        for (LookupAttempt attempt : attempts) {
            String line = attempt.path() + " " + attempt.location().description();
            lines.add(attempt.step() == Step.OPTION ? line + ", which " + SearchPath.OPTION_GIVEN + " names" : line);
        }
        return lines.stream().map(each -> LINE + Quoted.visible(each)).collect(joining());
    }

    private static String meant(String name, List<LookupAttempt> attempts) {
        int start = name.lastIndexOf('/') + 1;
        String folder = name.substring(0, start);
        String file = name.substring(start);
        return attempts.stream()
                .flatMap(attempt -> attempt.location().neighbours(attempt.path()).stream())
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
