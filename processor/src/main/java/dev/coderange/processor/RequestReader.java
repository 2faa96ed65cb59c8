package dev.coderange.processor;

import dev.coderange.processor.model.Request;
import dev.coderange.processor.report.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * Reads {@code @CodeRanges} through mirrors and by name, so that the processor needs no annotation class, and works with
 * whatever version of it the consumer has.
 */
final class RequestReader {

    static final String ANNOTATION = "dev.coderange.annotations.CodeRanges";
    static final String CONTAINER = "dev.coderange.annotations.CodeRanges.List";

    /** Packages first, then by name: the order in which a build tool lists its files means nothing. */
    private static final Comparator<Element> ORDER = Comparator.<Element, Boolean>comparing(
                    element -> element.getKind() != ElementKind.PACKAGE)
            .thenComparing(RequestReader::qualifiedName);

    /** What javac puts where an annotation has a value that it cannot make out. */
    private static final String ERRONEOUS = "<error>";

    private final Elements elements;

    /**
     * The elements with an annotation that had no readable value yet: a constant of a type that another processor is about to
     * generate. Kept by name, because each round has elements of its own.
     */
    private final Set<Name> deferred = new LinkedHashSet<>();

    private final Set<Occurrence> read = new HashSet<>();

    RequestReader(Elements elements) {
        this.elements = elements;
    }

    /**
     * The requests of a round, in an order that depends on nothing but their elements. An annotation without a readable
     * value waits for the next round; if it never has one, the compiler says so itself.
     */
    List<PackageRequest> read(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<Element> annotated = new LinkedHashSet<>();
        deferred.stream()
                .map(name -> name.find(elements))
                .filter(Objects::nonNull)
                .forEach(annotated::add);
        deferred.clear();
        for (TypeElement annotation : annotations) {
            annotated.addAll(round.getElementsAnnotatedWith(annotation));
        }
        List<PackageRequest> requests = new ArrayList<>();
        annotated.stream().sorted(ORDER).forEach(element -> requests.addAll(requests(element)));
        return requests;
    }

    private List<PackageRequest> requests(Element element) {
        List<PackageRequest> requests = new ArrayList<>();
        Name name = Name.of(element);
        int number = 0;
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            List<AnnotationMirror> singles = singles(mirror);
            for (int i = 0; i < singles.size(); i++) {
                Occurrence occurrence = new Occurrence(name, number++);
                Optional<AnnotationValue> value = member(singles.get(i), "value");
                if (!isReadable(value)) {
                    deferred.add(name);
                } else if (read.add(occurrence)) {
                    OptionalInt index = singles.size() == 1 ? OptionalInt.empty() : OptionalInt.of(i);
                    Subject subject = new Subject(element, singles.get(i), value, index);
                    requests.add(request(subject, (String) value.orElseThrow().getValue()));
                }
            }
        }
        return requests;
    }

    private static boolean isReadable(Optional<AnnotationValue> value) {
        return value.map(AnnotationValue::getValue)
                .filter(held -> held instanceof String text && !text.equals(ERRONEOUS))
                .isPresent();
    }

    private List<AnnotationMirror> singles(AnnotationMirror mirror) {
        String name = ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
        if (name.equals(ANNOTATION)) {
            return List.of(mirror);
        }
        List<AnnotationMirror> held = new ArrayList<>();
        if (name.equals(CONTAINER)
                && member(mirror, "value").map(AnnotationValue::getValue).orElse(null) instanceof List<?> values) {
            for (Object value : values) {
                if (((AnnotationValue) value).getValue() instanceof AnnotationMirror single) {
                    held.add(single);
                }
            }
        }
        return held;
    }

    private PackageRequest request(Subject subject, String dataName) {
        AnnotationMirror mirror = subject.annotation();
        Request request = new Request(
                dataName,
                constant(mirror, "lookup").map(Request.Lookup::valueOf).orElse(Request.Lookup.AUTO),
                constant(mirror, "references").map(Request.References::valueOf).orElse(Request.References.ERROR));
        return new PackageRequest(elements.getPackageOf(subject.element()), request, subject);
    }

    private static String qualifiedName(Element element) {
        return ((QualifiedNameable) element).getQualifiedName().toString();
    }

    private Optional<String> constant(AnnotationMirror mirror, String name) {
        return member(mirror, name)
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(value -> ((VariableElement) value).getSimpleName().toString());
    }

    private Optional<AnnotationValue> member(AnnotationMirror mirror, String name) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> values =
                elements.getElementValuesWithDefaults(mirror);
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst();
    }

    /** One annotation of an element, by its place among the element's. */
    private record Occurrence(Name element, int number) {}

    /** The name of an element that can be annotated. */
    private record Name(boolean isPackage, String qualified) {

        static Name of(Element element) {
            return new Name(element.getKind() == ElementKind.PACKAGE, qualifiedName(element));
        }

        Element find(Elements elements) {
            return isPackage ? elements.getPackageElement(qualified) : elements.getTypeElement(qualified);
        }
    }
}
