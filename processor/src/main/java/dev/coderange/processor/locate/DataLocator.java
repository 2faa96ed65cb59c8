package dev.coderange.processor.locate;

import dev.coderange.processor.locate.LookupAttempt.Step;
import dev.coderange.processor.locate.SearchLocation.Found;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.text.LocationMessage;
import dev.coderange.processor.text.Said;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;

/**
 * Finds the file that a name means. The locations are tried in the order of {@link SearchPath}; the first that holds the file
 * wins. Each file is read once in the life of a locator, which is a compilation.
 */
public final class DataLocator {

    private final SearchPath searchPath;
    private final Map<SearchLocation, Map<String, Optional<Found>>> read = new IdentityHashMap<>();

    /** A locator for one compilation. */
    public DataLocator(ProcessingEnvironment environment) {
        searchPath = new SearchPath(environment);
    }

    /**
     * Looks for a data file.
     *
     * @param name what the annotation says
     * @param into the package whose folder is tried before the root
     */
    public Located locate(String name, PackageElement into) {
        Optional<Said> fault = DataName.fault(name);
        if (fault.isPresent()) {
            return new Located(Optional.empty(), List.of(Problem.error(fault.get())));
        }
        List<LookupAttempt> attempts = searchPath.attempts(name, into);
        List<Hit> hits = new ArrayList<>();
        for (LookupAttempt attempt : attempts) {
            try {
                Optional<Found> found = find(attempt);
                if (found.isPresent() && !(attempt.step() == Step.BUILT_IN && !hits.isEmpty())) {
                    hits.add(new Hit(attempt, found.get()));
                }
            } catch (UnreadableException e) {
                if (hits.isEmpty()) {
                    return new Located(Optional.empty(), List.of(Problem.error(e.said())));
                }
            }
        }
        if (hits.isEmpty()) {
            return new Located(Optional.empty(), List.of(Problem.error(NotFound.message(name, attempts))));
        }
        return new Located(Optional.of(dataFile(name, hits.get(0).found())), notes(hits));
    }

    private Optional<Found> find(LookupAttempt attempt) throws UnreadableException {
        Map<String, Optional<Found>> ofLocation = read.get(attempt.location());
        if (ofLocation == null) {
            ofLocation = new HashMap<>();
            read.put(attempt.location(), ofLocation);
        }
        Optional<Found> known = ofLocation.get(attempt.path());
        if (known == null) {
            known = attempt.location().find(attempt.path());
            if (known.isPresent()) {
                known = Optional.of(shared(known.get()));
            }
            ofLocation.put(attempt.path(), known);
        }
        return known;
    }

    /** The class output is often on the class path too, and a large file need not be held twice. */
    private Found shared(Found found) {
        for (Map<String, Optional<Found>> ofLocation : read.values()) {
            for (Optional<Found> earlier : ofLocation.values()) {
                if (earlier.isPresent() && Arrays.equals(earlier.get().content(), found.content())) {
                    return new Found(found.origin(), earlier.get().content());
                }
            }
        }
        return found;
    }

    private List<Problem> notes(List<Hit> hits) {
        Hit first = hits.get(0);
        List<Problem> notes = new ArrayList<>();
        boolean isBuiltIn = first.attempt().step() == Step.BUILT_IN;
        if (first.attempt().step() != Step.OPTION && !searchPath.folders().isEmpty()) {
            notes.add(optionIgnored(
                    isBuiltIn ? "the copy inside the processor" : first.found().origin()));
        } else if (isBuiltIn) {
            notes.add(Problem.note(LocationMessage.BUILT_IN_USED.with()));
        }
        Set<String> others = new LinkedHashSet<>();
        for (Hit hit : hits) {
            if (!Arrays.equals(hit.found().content(), first.found().content())) {
                others.add(hit.found().origin());
            }
        }
        if (!others.isEmpty()) {
            notes.add(Problem.note(
                    LocationMessage.SHADOWED_FILE.with(first.found().origin(), String.join(" and in ", others))));
        }
        return notes;
    }

    /** The consumer named folders and gets something else: worth a warning where one is none, which is hardly meant. */
    private Problem optionIgnored(String answering) {
        List<FolderLocation> folders = searchPath.folders();
        String names = folders.stream().map(FolderLocation::name).collect(Collectors.joining(", "));
        List<String> missing = folders.stream()
                .filter(folder -> !folder.isFolder())
                .map(FolderLocation::name)
                .toList();
        return missing.isEmpty()
                ? Problem.note(LocationMessage.OPTION_PASSED_OVER.with(SearchPath.OPTION_GIVEN, names, answering))
                : Problem.warning(LocationMessage.OPTION_NOT_A_FOLDER.with(
                        SearchPath.OPTION_GIVEN, String.join(", ", missing), answering));
    }

    private static DataFile dataFile(String name, Found found) {
        return new DataFile(name, found.origin(), found.content(), sha256(found.content()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    private record Hit(LookupAttempt attempt, Found found) {}
}
