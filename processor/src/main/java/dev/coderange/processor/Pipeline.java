package dev.coderange.processor;

import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.check.ValidationResult;
import dev.coderange.processor.locate.DataLocator;
import dev.coderange.processor.locate.Located;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.output.HeapNeed;
import dev.coderange.processor.output.LateConstants;
import dev.coderange.processor.output.TargetPackage;
import dev.coderange.processor.output.TypeFiles;
import dev.coderange.processor.plan.DecisionPlan;
import dev.coderange.processor.plan.Planner;
import dev.coderange.processor.read.DataLines;
import dev.coderange.processor.read.DataReader;
import dev.coderange.processor.report.ProblemReporter;
import dev.coderange.processor.report.SourceTrees;
import dev.coderange.processor.request.PackageRequest;
import dev.coderange.processor.request.RequestReader;
import dev.coderange.processor.request.WithOption;
import dev.coderange.processor.text.CrashReport;
import dev.coderange.processor.text.RequestMessage;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.write.GeneratedType;
import dev.coderange.processor.write.Generation;
import dev.coderange.processor.write.SourceWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** The pipeline from a request to types, and what one compilation remembers between its requests. */
final class Pipeline {

    private static final String JSPECIFY = "org.jspecify.annotations.NullMarked";

    private final ProcessingEnvironment environment;
    private final RequestReader requests;
    private final DataLocator locator;
    private final ProblemReporter reporter;
    private final TypeFiles types;
    private final WithOption with;
    private final Optional<LateConstants> lateConstants;
    private boolean isWithReported;

    /**
     * What came of each file in this round, by content and name: two packages may ask for one. The compiler parses what was
     * generated after the round, and much data beside it would take its memory.
     */
    private final Map<String, ValidationResult> checked = new HashMap<>();

    /** The files whose problems are told, which is done once. */
    private final Set<String> told = new HashSet<>();

    private final Map<String, FirstSet> generated = new HashMap<>();

    Pipeline(ProcessingEnvironment environment) {
        this.environment = environment;
        locator = new DataLocator(environment);
        SourceTrees trees = new SourceTrees(environment);
        reporter = new ProblemReporter(environment.getMessager(), environment.getElementUtils(), trees);
        requests = new RequestReader(environment.getElementUtils(), reporter);
        types = new TypeFiles(environment.getFiler(), environment.getElementUtils(), trees);
        with = WithOption.of(environment.getOptions());
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
            generate(request);
        }
        checked.clear();
    }

    /** Generates what a request asks for, or reports why not. One request that fails keeps no other from its types. */
    private void generate(PackageRequest asked) {
        try {
            run(asked);
        } catch (RuntimeException | VirtualMachineError | LinkageError | AssertionError e) {
            checked.clear(); // so that what is told, and what the compiler does then, have the memory
            String subject = asked.request().dataName() + " for " + asked.annotated();
            reporter.error(CrashReport.ofGeneration(subject, e), asked.subject());
        }
    }

    private void run(PackageRequest asked) {
        if (!isWithReported) {
            isWithReported = true;
            for (Said problem : with.problems()) {
                reporter.error(problem, asked.subject());
            }
        }
        Located located = locator.locate(asked.request().dataName(), asked.into());
        report(asked, located.problems());
        if (located.file().isPresent()) {
            DataFile file = located.file().get();
            String key = file.sha256() + " " + file.name();
            ValidationResult known = checked.get(key);
            if (known == null) {
                known = DataValidator.check(DataReader.read(file.content()), file.name());
                checked.put(key, known);
            }
            if (told.add(key)) {
                report(asked, known.problems(), DataLines.of(file.content())::excerpt);
            }
            if (known.codeSet().isPresent()) {
                write(asked, request(asked, known), file, known.codeSet().get());
            }
        }
    }

    /** Where the data has an error, codes may be missing, which is no fault of the code that names them. */
    private static Request request(PackageRequest asked, ValidationResult known) {
        for (Problem problem : known.problems()) {
            if (problem.isError()) {
                return asked.request().unchecked();
            }
        }
        return asked.request();
    }

    private void write(PackageRequest asked, Request request, DataFile file, CodeSet codeSet) {
        var target = new TargetPackage(asked.into(), environment);
        String name = target.folded(codeSet.name());
        FirstSet first = generated.putIfAbsent(name, new FirstSet(codeSet.name(), asked));
        if (first != null) {
            report(asked, List.of(Problem.error(secondSet(first, asked, codeSet))));
            return;
        }
        Optional<Said> memory = HeapNeed.missing(codeSet, Runtime.getRuntime().maxMemory());
        if (memory.isPresent()) {
            report(asked, List.of(Problem.error(memory.get())));
            return;
        }
        report(asked, Planner.check(codeSet, request.lookup()));
        List<DecisionPlan> plans = Planner.plan(codeSet, request.lookup());
        Generation generation = new Generation(
                target.name(),
                codeSet,
                plans,
                file,
                request,
                target.generatedAnnotation(),
                with.jspecify() && seesJSpecify(target, asked));
        List<GeneratedType> written = SourceWriter.write(generation, target::owns);
        Optional<Said> twin = types.twin(written, asked);
        if (twin.isPresent()) {
            report(asked, List.of(Problem.error(twin.get())));
            return;
        }
        for (GeneratedType type : written) {
            Optional<Said> fault = types.write(type, asked);
            if (fault.isPresent()) {
                report(asked, List.of(Problem.error(fault.get())));
            } else if (lateConstants.isPresent()) {
                lateConstants.get().generated(type.qualifiedName());
            }
        }
    }

    /** Whether the package can name JSpecify's annotations; if not, an error says what to add. */
    private boolean seesJSpecify(TargetPackage target, PackageRequest asked) {
        if (target.sees(JSPECIFY)) {
            return true;
        }
        reporter.error(
                RequestMessage.JSPECIFY_MISSING.with(Request.WITH_OPTION, JSPECIFY, asked.annotated()),
                asked.subject());
        return false;
    }

    private static Said secondSet(FirstSet first, PackageRequest second, CodeSet codeSet) {
        String file = first.request().request().dataName();
        String annotated = first.request().annotated();
        if (file.equals(second.request().dataName())) {
            return RequestMessage.SET_REQUESTED_TWICE.with(annotated);
        }
        if (first.name().equals(codeSet.name())) {
            return RequestMessage.SAME_SET_NAME.with(codeSet.name(), file, annotated);
        }
        return RequestMessage.SET_NAMES_DIFFER_IN_CASE.with(codeSet.name(), file, annotated, first.name());
    }

    private void report(PackageRequest asked, List<Problem> problems) {
        report(asked, problems, position -> "");
    }

    private void report(PackageRequest asked, List<Problem> problems, Function<Position, String> excerpt) {
        reporter.report(asked.request().dataName(), problems, excerpt, asked.subject());
    }

    /** The set that has a name first, and the request for it. */
    private record FirstSet(String name, PackageRequest request) {}
}
