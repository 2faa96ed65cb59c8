package dev.coderange.processor.locate;

import dev.coderange.processor.locate.LookupAttempt.Step;
import dev.coderange.processor.locate.SearchLocation.Found;
import dev.coderange.processor.locate.SearchLocation.UnreadableException;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.text.LocationMessage;
import dev.coderange.processor.text.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the file that a name means: the first that a {@link SearchPath} leads to. Each file is read once in the life of
 * a locator, which is a compilation.
 */
public final class DataLocator {

    private final Map<LookupAttempt, Optional<Found>> read = new HashMap<>();
    private final Set<Path> tried = new LinkedHashSet<>();

    /**
     * The outcome of a search.
     *
     * @param file the file, or empty where there is none that could be read; then a problem says why
     * @param place where it was found
     * @param problems what to tell the user
     */
    public record Located(Optional<DataFile> file, Optional<LookupAttempt> place, List<Problem> problems) {

        public Located {
            problems = List.copyOf(problems);
        }

        private static Located nothing(Said why) {
            return new Located(Optional.empty(), Optional.empty(), List.of(Problem.error(why)));
        }
    }

    private record Hit(LookupAttempt attempt, Found found) {}

    /** Looks for the data file that an annotation names. */
    public Located locate(String name, SearchPath searchPath) {
        Optional<Said> fault = DataName.fault(name);
        return fault.isPresent() ? Located.nothing(fault.get()) : locate(name, searchPath.attempts(name));
    }

    /** Looks for the file that the command line names, whose path may be any that the system has. */
    public Located locateFile(FileSearchPath searchPath) {
        return locate(searchPath.fileName(), searchPath.ofFile());
    }

    /** Looks for a file that a data file names: beside that one first, then wherever an annotation's is looked for. */
    public Located locate(String name, Located from, SearchPath searchPath) {
        Optional<Said> fault = DataName.fault(name);
        if (fault.isPresent()) {
            return Located.nothing(fault.get());
        }
        LookupAttempt near = from.place().orElseThrow();
        LookupAttempt beside = new LookupAttempt(near.location(), folder(near.path()) + name, near.step());
        List<LookupAttempt> elsewhere = searchPath.attempts(name);
        List<LookupAttempt> attempts = new ArrayList<>(List.of(beside));
        attempts.addAll(elsewhere);
        Located located = locate(name, attempts);
        if (located.place().isEmpty() || !located.place().get().equals(beside)) {
            return located.place().isEmpty() ? located : locate(name, elsewhere);
        }
        DataFile file = located.file().orElseThrow();
        String fullName = folder(from.file().orElseThrow().name()) + name;
        return new Located(Optional.of(file.named(fullName)), located.place(), located.problems());
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private Located locate(String name, List<LookupAttempt> attempts) {
        List<Hit> hits = new ArrayList<>();
        for (LookupAttempt attempt : attempts) {
            if (attempt.step() == Step.BUILT_IN && !hits.isEmpty()) {
                continue;
            }
            try {
                Optional<Found> found = find(attempt);
                if (found.isPresent()) {
                    hits.add(new Hit(attempt, found.get()));
                }
            } catch (UnreadableException e) {
                if (hits.isEmpty()) {
                    return Located.nothing(e.said());
                }
            }
        }
        if (hits.isEmpty()) {
            return Located.nothing(NotFound.message(name, attempts));
        }
        Found found = hits.get(0).found();
        DataFile file = new DataFile(name, found.origin(), found.content());
        return new Located(Optional.of(file), Optional.of(hits.get(0).attempt()), notes(hits, attempts));
    }

    /** The paths in folders where files were found or looked for, in that order. */
    public List<Path> tried() {
        return List.copyOf(tried);
    }

    private Optional<Found> find(LookupAttempt attempt) throws UnreadableException {
        Optional<Found> found = read.get(attempt);
        if (found == null) {
            if (attempt.location() instanceof FolderLocation folder) {
                Optional<Path> path = folder.resolve(attempt.path());
                if (path.isPresent()) {
                    tried.add(path.get());
                }
            }
            found = attempt.location().find(attempt.path());
            found = found.isPresent() ? Optional.of(shared(found.get())) : found;
            read.put(attempt, found);
        }
        return found;
    }

    /** The class output is often on the class path too, and a large file need not be held twice. */
    private Found shared(Found found) {
        for (Optional<Found> earlier : read.values()) {
            if (earlier.isPresent() && Arrays.equals(earlier.get().content(), found.content())) {
                return new Found(found.origin(), earlier.get().content());
            }
        }
        return found;
    }

    private static List<Problem> notes(List<Hit> hits, List<LookupAttempt> attempts) {
        Hit first = hits.get(0);
        String origin = first.found().origin();
        boolean isBuiltIn = first.attempt().step() == Step.BUILT_IN;
        List<Problem> notes = new ArrayList<>();
        if (attempts.get(0).step() == Step.OPTION && first.attempt().step() != Step.OPTION) {
            notes.add(optionIgnored(attempts, isBuiltIn ? "the copy inside the processor" : origin));
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
            notes.add(Problem.note(LocationMessage.SHADOWED_FILE.with(origin, String.join(" and in ", others))));
        }
        return notes;
    }

    /** The consumer named folders and gets something else: worth a warning where one is none, which is hardly meant. */
    private static Problem optionIgnored(List<LookupAttempt> attempts, String answering) {
        List<String> names = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (LookupAttempt attempt : attempts) {
            if (attempt.step() == Step.OPTION && attempt.location() instanceof FolderLocation folder) {
                names.add(folder.name());
                if (!folder.isFolder()) {
                    missing.add(folder.name());
                }
            }
        }
        return missing.isEmpty()
                ? Problem.note(LocationMessage.OPTION_PASSED_OVER.with(
                        SearchPath.OPTION_GIVEN, String.join(", ", names), answering))
                : Problem.warning(LocationMessage.OPTION_NOT_A_FOLDER.with(
                        SearchPath.OPTION_GIVEN, String.join(", ", missing), answering));
    }
}
