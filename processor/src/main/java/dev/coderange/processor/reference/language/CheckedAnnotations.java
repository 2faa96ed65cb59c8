package dev.coderange.processor.reference.language;

import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.EncodedChange;
import dev.coderange.processor.model.EncodedSet;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.reference.CheckedSet;
import dev.coderange.processor.reference.CodeConstraint;
import dev.coderange.processor.reference.CodeConstraintReader;
import dev.coderange.processor.reference.FormerEdition;
import dev.coderange.processor.request.AnnotationMembers;
import dev.coderange.processor.text.CrashReport;
import dev.coderange.processor.text.ReferenceMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;

/**
 * What the elements of one compilation ask of the values that reach them, by their own checked annotations or by those
 * of what they override. Answers are cached, so an instance must not outlive the elements it is asked about.
 */
public final class CheckedAnnotations {

    /** The annotation that a checked annotation is annotated with. */
    public static final String CARRIER = "dev.coderange.annotations.CheckedCode";

    private static final String CONSTRAINT = "jakarta.validation.Constraint";

    private final Overridden overridden;
    private final Map<Element, Optional<CheckedSet>> sets = new HashMap<>();
    private final Map<Element, List<CodeConstraint>> constraints = new HashMap<>();
    private final Map<CheckedSet, Map<Integer, CheckedSet>> onDays = new HashMap<>();
    private final List<UnreadableSet> unreadable = new ArrayList<>();

    /**
     * A set whose codes cannot be checked, which is no fault of any one line of the consumer's source.
     *
     * @param kind how it is reported; never as something that a build tool leaves out
     */
    public record UnreadableSet(Diagnostic.Kind kind, Said said) {}

    public CheckedAnnotations(Elements elements, Types types) {
        this.overridden = new Overridden(elements, types);
    }

    /** The set that an annotation type carries, if it is a generated one. */
    public Optional<CheckedSet> set(AnnotationMirror annotation) {
        if (annotation.getAnnotationType().getKind() == TypeKind.ERROR) {
            return Optional.empty();
        }
        Optional<CheckedSet> set = set(annotation.getAnnotationType().asElement());
        if (set.isEmpty() || !set.get().isDated()) {
            return set;
        }
        OptionalInt day = day(annotation);
        return day.isPresent()
                ? Optional.of(onDays.computeIfAbsent(set.get(), any -> new HashMap<>())
                        .computeIfAbsent(day.getAsInt(), set.get()::on))
                : set;
    }

    /** The day that an annotation asks about; empty for the effective day, and where it writes none. */
    private static OptionalInt day(AnnotationMirror annotation) {
        List<String> days = new AnnotationMembers(annotation).strings("on");
        return days.isEmpty() ? OptionalInt.empty() : Days.parse(days.get(0));
    }

    /** The set that an annotation type carries, if it is a generated one. */
    Optional<CheckedSet> set(Element type) {
        Optional<CheckedSet> known = sets.get(type);
        if (known == null) {
            known = readSet(type);
            sets.put(type, known);
        }
        return known;
    }

    private Optional<CheckedSet> readSet(Element annotationType) {
        for (AnnotationMirror meta : annotationType.getAnnotationMirrors()) {
            Element metaType = meta.getAnnotationType().asElement();
            if (metaType instanceof TypeElement type && type.getQualifiedName().contentEquals(CARRIER)) {
                String name = annotationType.getSimpleName().toString();
                // Asked before anything is read, after which Eclipse's compiler takes the class for known.
                boolean isMissing = meta.getAnnotationType().getKind() == TypeKind.ERROR;
                try {
                    return Optional.of(decode(new AnnotationMembers(meta)));
                } catch (RuntimeException e) { // by another version, or by hand: any of its parts can be missing
                    // Without its class, javac still shows what an annotation says; Eclipse's compiler does not.
                    unreadable.add(isMissing ? annotationsMissing(name) : unreadable(name));
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static CheckedSet decode(AnnotationMembers carrier) {
        List<String> references = carrier.strings("references");
        List<String> ignored = carrier.strings("ignore"); // none where an earlier version wrote it
        EncodedSet encoded = new EncodedSet(
                carrier.string("set"),
                carrier.strings("format"),
                ignored.isEmpty() ? "" : ignored.get(0),
                carrier.strings("levels"),
                carrier.strings("categories"),
                carrier.strings("effective").isEmpty() ? "" : carrier.string("effective"),
                carrier.strings("history"));
        CodeSet set = encoded.decode();
        List<String> retired = carrier.strings("retired");
        List<String> baseline = carrier.strings("baseline");
        return new CheckedSet(
                set,
                references.isEmpty() ? References.ERROR : References.valueOf(references.get(0)),
                retired.isEmpty() ? References.WARNING : References.valueOf(retired.get(0)),
                baseline.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new FormerEdition(
                                baseline.get(0), EncodedChange.decode(carrier.strings("changes"), set.format()))));
    }

    /** An error: what the annotation promises would not be kept, and nobody would know. */
    private static UnreadableSet annotationsMissing(String annotation) {
        return new UnreadableSet(
                Diagnostic.Kind.ERROR, ReferenceMessage.ANNOTATIONS_MISSING.with(annotation, CARRIER, annotation));
    }

    /** Written by a version that this one does not know, or by hand and wrongly. */
    private static UnreadableSet unreadable(String annotation) {
        return new UnreadableSet(
                Diagnostic.Kind.MANDATORY_WARNING,
                ReferenceMessage.UNREADABLE_SET.with(annotation, CrashReport.version()));
    }

    /** The sets met so far that cannot be checked, each in the answer to one call alone. */
    public List<UnreadableSet> takeUnreadableSets() {
        List<UnreadableSet> taken = List.copyOf(unreadable);
        unreadable.clear();
        return taken;
    }

    /** Whether an annotation asks for a range of codes, and not for a code. */
    public static boolean asksForRange(AnnotationMirror annotation) {
        return new AnnotationMembers(annotation).isTrue("range");
    }

    /** What an annotation asks for, with what is wrong with it; the annotation's type must carry a set. */
    public CodeConstraintReader read(AnnotationMirror annotation, CheckedSet set) {
        AnnotationMembers members = new AnnotationMembers(annotation);
        CodeConstraintReader reader = new CodeConstraintReader(set);
        for (String name : members.names()) {
            int level = set.levelOf(name);
            if (level >= 0) {
                reader.categories(level, members.constants(name));
            }
        }
        List<String> days = members.strings("on");
        if (!days.isEmpty()
                && !days.get(0).isEmpty()
                && set.isDated()
                && day(annotation).isEmpty()) {
            reader.malformedDay(days.get(0));
        }
        reader.within(members.strings("within"));
        return reader;
    }

    /**
     * What an element asks of a value that reaches it: a variable of what is stored there, a method of what it returns.
     * Each constraint is on a set of its own, and a value need meet only one. Empty if anything will do.
     */
    public List<CodeConstraint> constraints(Element element) {
        if (element.getKind() == ElementKind.LOCAL_VARIABLE) {
            return own(element); // inherits nothing, and is hardly asked about again
        }
        List<CodeConstraint> known = constraints.get(element);
        if (known == null) {
            known = own(element);
            if (known.isEmpty()) {
                known = inherited(element);
            }
            constraints.put(element, known);
        }
        return known;
    }

    /**
     * What a method of a class, called on a subclass, asks for beside what it asks itself: by an interface of the
     * subclass.
     *
     * @param index the index of the parameter that is meant, or -1 for what the method returns
     */
    public List<CodeConstraint> constraintsIn(TypeElement subclass, ExecutableElement method, int index) {
        List<ExecutableElement> above = overridden.in(subclass, method);
        if (above.isEmpty()) {
            return List.of();
        }
        Map<CheckedSet, CodeConstraint> inherited = new LinkedHashMap<>();
        above.forEach(each -> collect(index < 0 ? each : each.getParameters().get(index), inherited));
        return List.copyOf(inherited.values());
    }

    /** The annotations of an element, and those {@link #inside} its type. */
    public static List<AnnotationMirror> on(Element element) {
        List<AnnotationMirror> found = new ArrayList<>(element.getAnnotationMirrors());
        found.addAll(inside(element));
        return found;
    }

    /** The annotations of what the type of an element holds, as in {@code List<@RadiologyCode String>}. */
    public static List<AnnotationMirror> inside(Element element) {
        List<AnnotationMirror> found = new ArrayList<>();
        TypeMirror type = element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
        for (TypeMirror held = held(type); held != null; held = held(held)) {
            found.addAll(held.getAnnotationMirrors());
        }
        return found;
    }

    /** What a type is declared to hold: the components of an array, the first argument of a class; null if nothing. */
    private static TypeMirror held(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType();
        }
        return type instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty()
                ? declared.getTypeArguments().get(0)
                : null;
    }

    /**
     * Why a checked annotation cannot stand where another one stands before it: of two sets on one place, the compiler
     * takes a code of either, and validation would ask for both.
     */
    public Optional<Said> rivalry(Element element, AnnotationMirror annotation) {
        Element type = annotation.getAnnotationType().asElement();
        for (AnnotationMirror other : element.getAnnotationMirrors()) {
            Element before = other.getAnnotationType().asElement();
            if (before.equals(type)) {
                return Optional.empty();
            }
            if (set(annotation).isPresent() && set(other).isPresent() && (isConstraint(before) || isConstraint(type))) {
                return Optional.of(ReferenceMessage.CONSTRAINTS_OF_TWO_SETS.with(
                        "@" + before.getSimpleName(), "@" + type.getSimpleName(), element.getSimpleName()));
            }
        }
        return Optional.empty();
    }

    private static boolean isConstraint(Element annotationType) {
        for (AnnotationMirror meta : annotationType.getAnnotationMirrors()) {
            if (meta.getAnnotationType().asElement() instanceof TypeElement type
                    && type.getQualifiedName().contentEquals(CONSTRAINT)) {
                return true;
            }
        }
        return false;
    }

    private List<CodeConstraint> own(Element element) {
        if (on(element).isEmpty()) {
            return List.of();
        }
        Map<CheckedSet, CodeConstraint> own = new LinkedHashMap<>();
        collect(element, own);
        return List.copyOf(own.values());
    }

    private void collect(Element element, Map<CheckedSet, CodeConstraint> into) {
        for (AnnotationMirror annotation : on(element)) {
            set(annotation).ifPresent(set -> {
                AnnotationMembers members = new AnnotationMembers(annotation);
                CodeConstraint constraint = read(annotation, set)
                        .constraint(members.isTrue("range"), owner(element), members.strings("allow"));
                into.merge(set, constraint, CodeConstraint::and);
            });
        }
    }

    private List<CodeConstraint> inherited(Element element) {
        Map<CheckedSet, CodeConstraint> inherited = new LinkedHashMap<>();
        if (element.getKind() == ElementKind.METHOD) {
            for (ExecutableElement above : overridden.by((ExecutableElement) element)) {
                collect(above, inherited);
            }
        } else if (element.getKind() == ElementKind.PARAMETER
                && element.getEnclosingElement() instanceof ExecutableElement method
                && method.asType()
                        != null) { // javac 17 has an initializer block that has no type, around lambdas in it
            int index = method.getParameters().indexOf(element);
            if (method.getKind() == ElementKind.CONSTRUCTOR) {
                component(method, (VariableElement) element).ifPresent(field -> collect(field, inherited));
            } else if (index == 0 && GeneratedConstants.isOfDay(method)) {
                return onAnyDay(method);
            } else if (index >= 0) {
                for (ExecutableElement above : overridden.by(method)) {
                    collect(above.getParameters().get(index), inherited);
                }
            }
        }
        return List.copyOf(inherited.values());
    }

    /** What a generated method {@code of} asks for that is told a day: a code of its set, on whichever day. */
    private List<CodeConstraint> onAnyDay(ExecutableElement method) {
        List<CodeConstraint> codes = new ArrayList<>();
        for (VariableElement undated : GeneratedConstants.codes((TypeElement) method.getEnclosingElement())) {
            for (AnnotationMirror annotation : undated.getAnnotationMirrors()) {
                Optional<CheckedSet> set = set(annotation);
                if (set.isPresent() && codes.isEmpty()) {
                    codes.add(CodeConstraint.of(set.get().onAnyDay(), List.of(), false));
                }
            }
        }
        return codes;
    }

    /** The annotated field behind a parameter of a record's canonical constructor that is written out. */
    private static Optional<VariableElement> component(ExecutableElement constructor, VariableElement parameter) {
        Element type = constructor.getEnclosingElement();
        if (type.getKind() == ElementKind.RECORD && isCanonical(constructor, type)) {
            for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
                if (field.getSimpleName().equals(parameter.getSimpleName())
                        && !field.getAnnotationMirrors().isEmpty()) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCanonical(ExecutableElement constructor, Element record) {
        List<String> components = names(ElementFilter.recordComponentsIn(record.getEnclosedElements()));
        return components.equals(names(constructor.getParameters()));
    }

    private static List<String> names(List<? extends Element> elements) {
        List<String> names = new ArrayList<>();
        for (Element element : elements) {
            names.add(element.getSimpleName().toString());
        }
        return names;
    }

    /** An annotated element with its verb: {@code parameter `code` of `schedule` accepts}. */
    private static String owner(Element element) {
        String name = quote(element.getSimpleName());
        return switch (element.getKind()) {
            case METHOD ->
                element.getEnclosingElement().getKind() == ElementKind.ANNOTATION_TYPE
                        ? "member " + name + " of "
                                + quote("@" + element.getEnclosingElement().getSimpleName()) + " accepts"
                        : "method " + name + " returns";
            case PARAMETER -> "parameter " + name + ofMethod(element.getEnclosingElement()) + " accepts";
            case FIELD -> "field " + name + " accepts";
            default -> "variable " + name + " accepts";
        };
    }

    /** Eclipse's compiler forgets what encloses a parameter, and a lambda has no name. */
    private static String ofMethod(Element method) {
        if (method == null) {
            return "";
        }
        return switch (method.getKind()) {
            case METHOD -> " of " + quote(method.getSimpleName());
            case CONSTRUCTOR -> " of " + quote(method.getEnclosingElement().getSimpleName());
            default -> "";
        };
    }

    private static String quote(CharSequence name) {
        return "`" + name + "`";
    }
}
