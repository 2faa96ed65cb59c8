package dev.coderange.processor;

import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.check.ValidationResult;
import dev.coderange.processor.compare.ChangeSummary;
import dev.coderange.processor.compare.EditionComparer;
import dev.coderange.processor.export.ExportFormat;
import dev.coderange.processor.locate.CompilerSearchPath;
import dev.coderange.processor.locate.DataLocator;
import dev.coderange.processor.locate.SearchPath;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.ComparedEdition;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Library;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.output.ExportFiles;
import dev.coderange.processor.output.HeapNeed;
import dev.coderange.processor.output.LibraryFaults;
import dev.coderange.processor.output.SetNames;
import dev.coderange.processor.output.TargetPackage;
import dev.coderange.processor.output.TypeFiles;
import dev.coderange.processor.plan.Planner;
import dev.coderange.processor.read.DataSource;
import dev.coderange.processor.read.SourceReader;
import dev.coderange.processor.reference.late.LateConstants;
import dev.coderange.processor.report.ProblemReporter;
import dev.coderange.processor.report.SourceTrees;
import dev.coderange.processor.report.Subject;
import dev.coderange.processor.request.PackageRequest;
import dev.coderange.processor.request.RequestReader;
import dev.coderange.processor.request.WordsOption;
import dev.coderange.processor.text.CrashReport;
import dev.coderange.processor.text.EditionMessage;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.WrittenDay;
import dev.coderange.processor.write.DatedPlans;
import dev.coderange.processor.write.GeneratedType;
import dev.coderange.processor.write.Generation;
import dev.coderange.processor.write.SourceWriter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Turns an annotation into generated types, with one package per stage, and keeps what one compilation remembers
 * between its requests.
 *
 * <ol>
 *   <li>{@code request}: what a {@code @CodeRanges} asks for, and where it stands;
 *   <li>{@code locate}: the file that its name means;
 *   <li>{@code read}: the text of the file as a document, with a position on every value, and likewise the files that
 *       it names;
 *   <li>{@code check}: the document as a code set, or every problem found in it;
 *   <li>{@code compare}: what differs from the edition that the request names as its baseline, if it names one;
 *   <li>{@code plan}: how the codes of each level are looked up;
 *   <li>{@code write}: the source of the types;
 *   <li>{@code output}: hands the source to the compiler's filer. Before {@code plan} it also refuses a set whose name
 *       is taken, or that needs too much memory;
 *   <li>{@code export}: the set in other languages than Java, where an option asks for them.
 * </ol>
 *
 * <p>The problems of all stages go through {@code report}. References to codes in the consumer's own sources are
 * checked apart from this, once the types exist: see {@code reference}. One exception is {@code reference.late}, which
 * the pipeline feeds, and asks for its report in the last round.
 */
final class Pipeline {

    private final ProcessingEnvironment environment;
    private final RequestReader requests;
    private final CompilerSearchPath searchPath;
    private final DataLocator locator = new DataLocator();
    private final ProblemReporter reporter;
    private final TypeFiles types;
    private final ExportFiles exportFiles;
    private final WordsOption<Library> with;
    private final WordsOption<ExportFormat> exports;
    private final Optional<LateConstants> lateConstants;
    private boolean areOptionsReported;

    /**
     * The results of this round, by hash and name of the file, because two packages may request one file. Cleared after
     * each round, to leave the memory to the compiler, which then parses the generated sources.
     */
    private final Map<String, ValidationResult> validated = new HashMap<>();

    /** The files whose problems have been reported, which happens once in a compilation. */
    private final Set<String> told = new HashSet<>();

    private final SetNames names = new SetNames();

    Pipeline(ProcessingEnvironment environment) {
        this.environment = environment;
        searchPath = new CompilerSearchPath(environment);
        SourceTrees trees = new SourceTrees(environment);
        reporter = new ProblemReporter(environment.getMessager(), environment.getElementUtils(), trees);
        requests = new RequestReader(environment.getElementUtils(), reporter);
        types = new TypeFiles(environment.getFiler(), environment.getElementUtils(), trees);
        exportFiles = new ExportFiles(environment.getFiler(), types);
        with = WordsOption.of(environment.getOptions(), Request.WITH_OPTION, Library.class, Library::word);
        exports =
                WordsOption.of(environment.getOptions(), Request.EXPORT_OPTION, ExportFormat.class, ExportFormat::word);
        lateConstants = LateConstants.watching(environment, trees.trees());
    }

    /** Does the work of a round. */
    void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            if (lateConstants.isPresent() && !round.errorRaised()) {
                lateConstants.get().report();
            }
            return;
        }
        types.noteSources(round.getRootElements());
        if (lateConstants.isPresent()) {
            lateConstants.get().begin(round.getRootElements());
        }
        for (PackageRequest request : requests.read(annotations, round)) {
            run(request);
        }
        validated.clear();
    }

    /** Runs the stages for a request. A request that fails does not stop the others. */
    private void run(PackageRequest asked) {
        try {
            runStages(asked);
        } catch (RuntimeException | VirtualMachineError | LinkageError | AssertionError e) {
            validated.clear(); // so that what is told, and what the compiler does then, have the memory
            String subject = asked.request().dataName() + " for " + asked.annotated();
            reporter.error(CrashReport.ofGeneration(subject, e), asked.subject());
        }
    }

    private void runStages(PackageRequest asked) {
        reportOptions(asked);
        SearchPath search = searchPath.of(asked.into());
        DataLocator.Located located = locator.locate(asked.request().dataName(), search);
        report(asked, located.problems());
        if (located.file().isPresent()) {
            Validated data = validated(asked, SourceReader.read(located, locator, search));
            if (data.result().codeSet().isPresent()) {
                generate(asked, data, data.result().codeSet().get());
            }
        }
    }

    /** Writes what the exports ask for; in one order, and not that of a set. */
    private void export(PackageRequest asked, CodeSet codeSet, DataFile file) {
        for (ExportFormat format : ExportFormat.values()) {
            if (exports.asked().contains(format)) {
                Optional<Said> remark = format.remark(codeSet);
                if (remark.isPresent()) {
                    report(asked, List.of(Problem.warning(remark.get())));
                }
                Optional<Said> fault = exportFiles.write(format, codeSet, file, asked);
                if (fault.isPresent()) {
                    report(asked, fault.get());
                }
            }
        }
    }

    /** What is left of the data where types are made of it: its text would take the memory that they need. */
    private record Validated(DataFile file, ValidationResult result) {

        boolean hasErrors() {
            for (Problem problem : result.problems()) {
                if (problem.isError()) {
                    return true;
                }
            }
            return false;
        }
    }

    private Validated validated(PackageRequest asked, DataSource source) {
        DataFile file = source.joined();
        String key = file.sha256() + " " + file.name();
        ValidationResult result = validated.get(key);
        if (result == null) {
            result = DataValidator.check(source, source.file().name());
            validated.put(key, result);
        }
        if (told.add(key) && !result.problems().isEmpty()) {
            report(asked, result.problems(), source::line);
        }
        return new Validated(file, result);
    }

    private void generate(PackageRequest asked, Validated data, CodeSet codeSet) {
        // Where the data has an error, codes may be missing from the set, so references are not checked against it.
        Request request = data.hasErrors() ? asked.request().unchecked() : asked.request();
        var target = new TargetPackage(asked.into(), environment);
        Optional<Said> refusal = names.clash(target, codeSet, asked);
        if (refusal.isEmpty()) {
            refusal = HeapNeed.missing(codeSet, Runtime.getRuntime().maxMemory());
        }
        if (refusal.isPresent()) {
            report(asked, refusal.get());
            return;
        }
        report(asked, Planner.check(codeSet, request.lookup()));
        Optional<ComparedEdition> compared = compared(asked, codeSet);
        Generation generation = new Generation(
                target.name(),
                codeSet,
                Planner.plan(codeSet, request.lookup()),
                data.file(),
                request,
                compared,
                target.generatedAnnotation(),
                libraries(codeSet, target, asked),
                dated(codeSet, request, target));
        output(SourceWriter.write(generation, target::owns), asked);
        if (!data.hasErrors()) {
            export(asked, codeSet, data.file());
        }
    }

    private static Optional<DatedPlans> dated(CodeSet codeSet, Request request, TargetPackage target) {
        return codeSet.isDated()
                ? Optional.of(new DatedPlans(Planner.planDated(codeSet, request.lookup()), target.knowsSince()))
                : Optional.empty();
    }

    /** The edition that the request names as its baseline, with what differs from it, which a note sums up. */
    private Optional<ComparedEdition> compared(PackageRequest asked, CodeSet codeSet) {
        String baseline = asked.request().baseline();
        if (baseline.isEmpty()) {
            return Optional.empty();
        }
        Subject subject = asked.subject("baseline");
        if (WrittenDay.isMeant(baseline)) {
            Optional<Said> fault = faultOfDay(baseline, codeSet);
            if (fault.isEmpty()) {
                return compared(asked, codeSet, codeSet.on(Days.parse(baseline).getAsInt()), baseline);
            }
            reporter.report(asked.request().dataName(), List.of(Problem.error(fault.get())), position -> "", subject);
            return Optional.empty();
        }
        SearchPath search = searchPath.of(asked.into());
        DataLocator.Located located = locator.locate(baseline, search);
        reporter.report(baseline, located.problems(), position -> "", subject);
        if (located.file().isEmpty()) {
            return Optional.empty();
        }
        DataSource source = SourceReader.read(located, locator, search);
        ValidationResult result = DataValidator.check(source, baseline);
        List<Problem> errors =
                result.problems().stream().filter(Problem::isError).toList();
        if (!errors.isEmpty() || result.codeSet().isEmpty()) {
            reporter.report(baseline, errors, source::line, subject);
            return Optional.empty();
        }
        CodeSet before = result.codeSet().get();
        String name = before.edition().isEmpty() ? baseline : baseline + " (edition " + before.edition() + ")";
        return compared(asked, codeSet, before, name);
    }

    /** Why the day that a request names as its baseline is none to compare with. */
    private static Optional<Said> faultOfDay(String baseline, CodeSet codeSet) {
        if (!codeSet.isDated()) {
            return Optional.of(EditionMessage.BASELINE_IS_DAY.with(baseline));
        }
        OptionalInt day = Days.parse(baseline);
        if (day.isEmpty()) {
            return Optional.of(WrittenDay.explain(baseline));
        }
        int effective = codeSet.effective().orElseThrow();
        return day.getAsInt() > effective
                ? Optional.of(EditionMessage.BASELINE_IS_LATER.with(baseline, Days.day(effective)))
                : Optional.empty();
    }

    private Optional<ComparedEdition> compared(PackageRequest asked, CodeSet codeSet, CodeSet before, String name) {
        var compared = new ComparedEdition(name, EditionComparer.compare(before, codeSet));
        report(asked, List.of(Problem.note(ChangeSummary.of(compared.change(), codeSet.format(), name))));
        return Optional.of(compared);
    }

    private void output(List<GeneratedType> written, PackageRequest asked) {
        Optional<Said> twin = types.twin(written, asked);
        if (twin.isPresent()) {
            report(asked, twin.get());
            return;
        }
        for (GeneratedType type : written) {
            Optional<Said> fault = types.write(type, asked);
            if (fault.isPresent()) {
                report(asked, fault.get());
            } else if (lateConstants.isPresent()) {
                lateConstants.get().generated(type.qualifiedName());
            }
        }
    }

    /** Says once what is wrong with the options, at the first request, since an option has no place of its own. */
    private void reportOptions(PackageRequest asked) {
        if (!areOptionsReported) {
            areOptionsReported = true;
            for (Said problem : with.problems()) {
                reporter.error(problem, asked.subject());
            }
            for (Said problem : exports.problems()) {
                reporter.error(problem, asked.subject());
            }
        }
    }

    /** The libraries to write with; an error says what is in the way of one that is asked for. */
    private Set<Library> libraries(CodeSet codeSet, TargetPackage target, PackageRequest asked) {
        Set<Library> libraries = EnumSet.noneOf(Library.class);
        for (Library library : Library.values()) { // in one order, and not that of a set
            if (with.asked().contains(library)) {
                Optional<Said> fault = LibraryFaults.find(library, codeSet, target, asked);
                if (fault.isPresent()) {
                    reporter.error(fault.get(), asked.subject());
                } else {
                    libraries.add(library);
                }
            }
        }
        return libraries;
    }

    private void report(PackageRequest asked, Said problem) {
        report(asked, List.of(Problem.error(problem)));
    }

    private void report(PackageRequest asked, List<Problem> problems) {
        report(asked, problems, position -> "");
    }

    private void report(PackageRequest asked, List<Problem> problems, Function<Position, String> lines) {
        reporter.report(asked.request().dataName(), problems, lines, asked.subject());
    }
}
