package dev.coderange.processor.report;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RequestMessage;
import dev.coderange.processor.text.Said;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** Hands problems to the compiler. */
public final class ProblemReporter {

    /** How many problems of one file are spelled out. javac shows a hundred errors, and the reader fewer. */
    static final int SPELLED_OUT = 50;

    private final Messager messager;
    private final Elements elements;
    private final SourceTrees trees;

    /**
     * A reporter for one compilation.
     *
     * @param messager the compiler's
     * @param elements the compiler's
     * @param trees what helps where the messager knows no position
     */
    public ProblemReporter(Messager messager, Elements elements, SourceTrees trees) {
        this.messager = requireNonNull(messager);
        this.elements = requireNonNull(elements);
        this.trees = requireNonNull(trees);
    }

    /**
     * Reports the problems of a data file at the annotation that asks for it.
     *
     * @param dataName the name of the data file, as the annotation has it; the text of each message begins with it
     * @param problems the problems, in their order
     * @param lines the line of a position, which is shown below the message
     * @param subject the annotation
     */
    public void report(String dataName, List<Problem> problems, Function<Position, String> lines, Subject subject) {
        String file = dataName.isBlank() ? "@CodeRanges" : dataName;
        for (Problem problem : problems.subList(0, Math.min(SPELLED_OUT, problems.size()))) {
            Position position = problem.position().orElse(null);
            String start = position == null ? file + ": " : place(position, file) + ": ";
            String excerpt =
                    position == null || !trees.areKnown() ? "" : Excerpt.of(lines.apply(position), position.column());
            print(kind(problem.severity()), start + problem.said().tagged() + excerpt, subject);
        }
        List<Problem> rest = problems.subList(Math.min(SPELLED_OUT, problems.size()), problems.size());
        if (!rest.isEmpty()) {
            boolean isError = rest.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
            Said more = rest.size() == 1
                    ? RequestMessage.ONE_MORE_PROBLEM.with()
                    : RequestMessage.MORE_PROBLEMS.with(rest.size());
            print(isError ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING, file + ": " + more.tagged(), subject);
        }
    }

    /** Where a position is: of data that is several files, it names the file itself. */
    private static String place(Position position, String file) {
        return position.file().name().isEmpty() ? file + ":" + position : position.toString();
    }

    /** Reports an error that is not about a data file. */
    public void error(Said said, Subject subject) {
        print(Diagnostic.Kind.ERROR, said.tagged(), subject);
    }

    /** Names and paths of the user are in most texts, and a reader must see what is in them. */
    private void print(Diagnostic.Kind kind, String raw, Subject subject) {
        String text = raw.lines().map(Quoted::visible).collect(Collectors.joining("\n"));
        if (trees.printAtRepeated(kind, text, subject)) {
            return;
        }
        Element anchor = anchor(subject.element());
        if (subject.value().isPresent()) {
            messager.printMessage(
                    kind, text, anchor, subject.annotation(), subject.value().get());
        } else {
            messager.printMessage(kind, text, anchor, subject.annotation());
        }
    }

    /**
     * Eclipse's compiler knows no position of a package: its batch form prints a message there without a file, and the
     * editor drops it. The type that it makes of a package-info.java stands where the package's annotations do.
     */
    private Element anchor(Element element) {
        if (trees.areKnown() || element.getKind() != ElementKind.PACKAGE) {
            return element;
        }
        TypeElement packageInfo =
                elements.getTypeElement(((PackageElement) element).getQualifiedName() + ".package-info");
        return packageInfo == null ? element : packageInfo;
    }

    private static Diagnostic.Kind kind(Problem.Severity severity) {
        return switch (severity) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
    }
}
