package dev.coderange.processor.request;

import dev.coderange.processor.model.Problem;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.report.ProblemReporter;
import dev.coderange.processor.report.Subject;
import dev.coderange.processor.text.RequestMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * Reads {@code @CodeRanges} through mirrors and by name, so that the processor needs no annotation class, and works
 * with whatever version of it the consumer has.
 */
public final class RequestReader {

    public static final String ANNOTATION = "dev.coderange.annotations.CodeRanges";
    public static final String CONTAINER = "dev.coderange.annotations.CodeRanges.List";

    private final Elements elements;
    private final ProblemReporter reporter;

    /**
     * The elements with an annotation that had no readable value yet: a constant of a type that another processor is
     * about to generate. Kept by name, because each round has elements of its own; with the annotation that waits,
     * for a report.
     */
    private final SortedMap<ElementName, Subject> deferred = new TreeMap<>();

    /** The numbers, among the annotations of their element, of those that were read. */
    private final SortedMap<ElementName, Set<Integer>> read = new TreeMap<>();

    public RequestReader(Elements elements, ProblemReporter reporter) {
        this.elements = elements;
        this.reporter = reporter;
    }

    /**
     * The requests of a round, in an order that depends on nothing but their elements. An annotation without a
     * readable value waits for the next round; if it never has one, the compiler says so itself.
     */
    public List<PackageRequest> read(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        SortedMap<ElementName, Element> annotated = new TreeMap<>();
        for (Map.Entry<ElementName, Subject> waiting : deferred.entrySet()) {
            Optional<Element> found = waiting.getKey().find(elements);
            if (found.isPresent() && !subjects(found.get()).isEmpty()) {
                annotated.put(waiting.getKey(), found.get());
            } else {
                String gone = PackageRequest.annotated(waiting.getValue().element());
                report(RequestMessage.REQUEST_GONE.with(gone), waiting.getValue());
            }
        }
        deferred.clear();
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                // On anything else the annotation is not allowed, which the compiler says later.
                ElementKind kind = element.getKind();
                if (kind == ElementKind.PACKAGE || kind.isClass() || kind.isInterface()) {
                    annotated.put(ElementName.of((QualifiedNameable) element, elements), element);
                }
            }
        }
        List<PackageRequest> requests = new ArrayList<>();
        for (Map.Entry<ElementName, Element> entry : annotated.entrySet()) {
            read(entry.getKey(), entry.getValue(), requests);
        }
        return requests;
    }

    private void read(ElementName name, Element element, List<PackageRequest> requests) {
        Set<Integer> known = read.get(name);
        if (known == null) {
            known = new HashSet<>();
            read.put(name, known);
        }
        int number = 0;
        for (Subject subject : subjects(element)) {
            number++;
            if (subject.value().isEmpty()
                    || AnnotationMembers.isUnknown(subject.value().get())) {
                deferred.put(name, subject);
            } else if (known.add(number)) {
                read(subject, subject.value().get()).ifPresent(requests::add);
            }
        }
    }

    private Optional<PackageRequest> read(Subject subject, AnnotationValue value) {
        if (AnnotationMembers.mayBeUnknown(value)) {
            String annotated = PackageRequest.annotated(subject.element());
            report(RequestMessage.UNKNOWN_DATA_NAME.with(annotated, AnnotationMembers.UNKNOWN), subject);
            return Optional.empty();
        }
        if (value.getValue() instanceof String dataName) {
            return Optional.of(request(subject, dataName));
        }
        report(RequestMessage.OTHER_REQUEST_ANNOTATION.with(), subject);
        return Optional.empty();
    }

    /** Every {@code @CodeRanges} of an element, those in a container included. */
    private List<Subject> subjects(Element element) {
        List<Subject> subjects = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            List<AnnotationMirror> singles = singles(mirror);
            for (int i = 0; i < singles.size(); i++) {
                OptionalInt index = singles.size() == 1 ? OptionalInt.empty() : OptionalInt.of(i);
                subjects.add(new Subject(
                        element, singles.get(i), new AnnotationMembers(singles.get(i)).value("value"), index));
            }
        }
        return subjects;
    }

    private List<AnnotationMirror> singles(AnnotationMirror mirror) {
        String name = ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
        if (name.equals(ANNOTATION)) {
            return List.of(mirror);
        }
        List<AnnotationMirror> held = new ArrayList<>();
        if (name.equals(CONTAINER)) {
            for (AnnotationValue value : new AnnotationMembers(mirror).values("value")) {
                if (value.getValue() instanceof AnnotationMirror single) {
                    held.add(single);
                }
            }
        }
        return held;
    }

    private PackageRequest request(Subject subject, String dataName) {
        Request request = new Request(
                dataName,
                choice(subject, "lookup", Request.Lookup.values(), Request.Lookup.AUTO),
                choice(subject, "references", Request.References.values(), Request.References.ERROR),
                choice(subject, "retired", Request.References.values(), Request.References.WARNING),
                baseline(subject));
        return new PackageRequest(elements.getPackageOf(subject.element()), request, subject);
    }

    private static String baseline(Subject subject) {
        List<String> given = new AnnotationMembers(subject.annotation()).strings("baseline");
        return given.isEmpty() ? "" : given.get(0);
    }

    /** The constant that a member names. One that is not known is an error, and the default stands in for it. */
    private <E extends Enum<E>> E choice(Subject subject, String name, E[] known, E standard) {
        Optional<AnnotationValue> given =
                AnnotationMembers.withDefaults(subject.annotation(), elements).value(name);
        if (given.isEmpty() || AnnotationMembers.UNKNOWN.equals(given.get().getValue())) {
            return standard; // an older annotation, or one that does not compile
        }
        String written = given.get().getValue() instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : given.get().toString();
        StringBuilder names = new StringBuilder();
        for (E each : known) {
            if (each.name().equals(written)) {
                return each;
            }
            names.append(names.isEmpty() ? "" : ", ").append(each);
        }
        Subject option = new Subject(subject.element(), subject.annotation(), given, subject.index());
        report(RequestMessage.UNKNOWN_REQUEST_OPTION.with(name, written, names), option);
        return standard;
    }

    private void report(Said said, Subject subject) {
        reporter.report("", List.of(Problem.error(said)), position -> "", subject);
    }
}
