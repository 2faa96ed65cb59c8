package dev.coderange.processor.locate;

import dev.coderange.processor.locate.LookupAttempt.Step;
import dev.coderange.processor.locate.SearchLocation.Neighbour;
import dev.coderange.processor.text.LocationMessage;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Said;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** What is said about a name that no location has: each that was tried, and the file that may have been meant. */
final class NotFound {

    private NotFound() {}

    static Said message(String name, List<LookupAttempt> attempts) {
        String impossible = DataName.whyImpossible(name)
                .map(why -> " Only jars could have it: " + why.text())
                .orElse("");
        Set<String> tried = new LinkedHashSet<>();
        for (LookupAttempt attempt : attempts) {
            String line = attempt.path() + " " + attempt.location().description();
            String option = attempt.step() == Step.OPTION ? ", which " + SearchPath.OPTION_GIVEN + " names" : "";
            tried.add("\n  " + Quoted.visible(line + option));
        }
        return LocationMessage.FILE_NOT_FOUND.with(impossible, meant(name, attempts), String.join("", tried));
    }

    /** The neighbor whose name is fewest letters away, if few enough; the first of several. */
    private static String meant(String name, List<LookupAttempt> attempts) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        Neighbour nearest = null;
        int least = Math.max(1, file.length() / 4) + 1;
        for (LookupAttempt attempt : attempts) {
            for (Neighbour neighbour : attempt.location().neighbours(attempt.path())) {
                int distance = distance(file, neighbour.name(), least - 1);
                if (distance >= 0 && distance < least) {
                    nearest = neighbour;
                    least = distance;
                }
            }
        }
        if (nearest == null) {
            return "";
        }
        String meant = "\"" + name.substring(0, name.length() - file.length()) + nearest.name() + "\"";
        return nearest.name().equalsIgnoreCase(file)
                ? " There is " + meant + " " + nearest.folder() + ": upper and lower case count."
                : " Did you mean " + meant + ", which is " + nearest.folder() + "?";
    }

    /**
     * How many letters apart two names are; -1 past the reach, and for what is never data. A forgotten ending is one
     * letter.
     */
    private static int distance(String asked, String there, int reach) {
        if (reach < 0 || there.endsWith(".class") || there.endsWith(".java")) {
            return -1;
        }
        return there.startsWith(asked + ".")
                ? 1
                : new DamerauLevenshteinDistance(reach)
                        .apply(asked.toLowerCase(Locale.ROOT), there.toLowerCase(Locale.ROOT));
    }
}
