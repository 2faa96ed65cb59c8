package dev.coderange.processor.reference.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Knows the methods that put codes into collections, streams, optionals and maps, or take them out. */
final class Containers {

    private static final Set<String> FACTORIES = names("of ofNullable asList copyOf concat entry ofEntries singleton"
            + " singletonList singletonMap stream unmodifiableCollection unmodifiableList unmodifiableMap"
            + " unmodifiableSet");

    private static final Set<String> PASSING_ELEMENTS = names(
            "get getFirst getLast first last next nextInt nextLong element peek poll pop remove removeFirst removeLast"
                    + " pollFirst pollLast orElse orElseGet orElseThrow getAsInt getAsLong findFirst findAny min max"
                    + " iterator listIterator descendingIterator stream parallelStream parallel sequential unordered"
                    + " onClose boxed filter sorted distinct limit skip takeWhile dropWhile toList toArray subList"
                    + " reversed collect");

    private static final Set<String> PASSING_KEYS =
            names("keySet navigableKeySet descendingKeySet firstKey lastKey entrySet getKey firstEntry lastEntry");

    private static final Set<String> TAKING_LAST = names("add addAll");
    private static final Set<String> TAKING_FIRST = names(
            "addFirst addLast offer offerFirst offerLast push orElse contains containsAll indexOf lastIndexOf remove"
                    + " removeAll removeFirstOccurrence removeLastOccurrence retainAll");

    private static final Set<String> TAKING_KEYS = names(
            "compute computeIfAbsent computeIfPresent containsKey get getOrDefault merge put putAll putIfAbsent remove"
                    + " replace");

    private static final Set<String> COMPARING =
            names("contains containsAll containsKey get getOrDefault indexOf lastIndexOf remove removeAll"
                    + " removeFirstOccurrence removeLastOccurrence retainAll");

    private static final Set<String> SHOWING = names(
            "allMatch anyMatch dropWhile filter flatMap forEach forEachOrdered ifPresent ifPresentOrElse map mapToInt"
                    + " mapToLong mapToObj noneMatch peek removeIf takeWhile computeIfAbsent");

    private static final List<String> OWNERS = List.of("java.util.", "com.google.common.collect.");

    private final Types types;
    private final TypeMirror[] withElements;
    private final TypeMirror[] withKeys;
    private final Map<Name, Boolean> written = new HashMap<>();
    private final Map<Name, Boolean> taking = new HashMap<>();
    private final Map<Element, Kind> kinds = new HashMap<>();

    /** What a type has codes as. */
    enum Kind {
        /** A collection, stream, optional or iterator. */
        ELEMENTS,
        /** A map or an entry of one. */
        KEYS,
        NONE
    }

    Containers(Elements elements, Types types) {
        this.types = types;
        this.withElements = erased(
                elements,
                "java.lang.Iterable",
                "java.util.stream.BaseStream",
                "java.util.Optional",
                "java.util.OptionalInt",
                "java.util.OptionalLong",
                "java.util.Iterator");
        this.withKeys = erased(elements, "java.util.Map", "java.util.Map.Entry");
    }

    private static Set<String> names(String names) {
        return Set.of(names.split(" "));
    }

    private TypeMirror[] erased(Elements elements, String... names) {
        TypeMirror[] erased = new TypeMirror[names.length];
        for (int i = 0; i < names.length; i++) {
            TypeElement type = elements.getTypeElement(names[i]);
            erased[i] = type == null ? null : types.erasure(type.asType());
        }
        return erased;
    }

    /** What a type has codes as. */
    Kind kind(TypeMirror type) {
        Element element = type == null ? null : types.asElement(type);
        if (element == null) {
            return Kind.NONE;
        }
        Kind known = kinds.get(element);
        if (known == null) {
            TypeMirror erased = types.erasure(type);
            known = isOneOf(erased, withElements) ? Kind.ELEMENTS : isOneOf(erased, withKeys) ? Kind.KEYS : Kind.NONE;
            kinds.put(element, known);
        }
        return known;
    }

    private boolean isOneOf(TypeMirror type, TypeMirror[] above) {
        for (TypeMirror each : above) {
            if (each != null && types.isSubtype(type, each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a tree can have constants as its value or elements; cheap, and never wrong when it says no. */
    boolean isCandidate(Tree tree) {
        return switch (tree.getKind()) {
            case NULL_LITERAL, LAMBDA_EXPRESSION, MEMBER_REFERENCE, ARRAY_ACCESS, INSTANCE_OF -> false;
            case NEW_CLASS -> ((NewClassTree) tree).getArguments().size() == 1;
            case METHOD_INVOCATION -> isWriting((MethodInvocationTree) tree);
            default -> true;
        };
    }

    private boolean isWriting(MethodInvocationTree call) {
        Name name = name(call.getMethodSelect());
        if (name == null) {
            return false;
        }
        Boolean known = written.get(name);
        if (known == null) {
            String text = name.toString();
            known = FACTORIES.contains(text) || PASSING_ELEMENTS.contains(text) || PASSING_KEYS.contains(text);
            written.put(name, known);
        }
        return known;
    }

    /** Whether a method of a name can take an element or a key; cheap. */
    boolean isTaking(Name name) {
        Boolean known = taking.get(name);
        if (known == null) {
            String text = name.toString();
            known = takenElement(text, 1) >= 0 || TAKING_KEYS.contains(text) || SHOWING.contains(text);
            taking.put(name, known);
        }
        return known;
    }

    /** Whether a method makes a collection, stream, optional or map out of its arguments. */
    static boolean isFactory(ExecutableElement method) {
        return FACTORIES.contains(method.getSimpleName().toString())
                && method.getEnclosingElement() instanceof TypeElement type
                && OWNERS.stream().anyMatch(type.getQualifiedName().toString()::startsWith);
    }

    /** Whether the value of a method, called on a container, is or has what the container has. */
    static boolean isPassing(Kind receiver, Name method) {
        return switch (receiver) {
            case ELEMENTS -> PASSING_ELEMENTS.contains(method.toString()) || method.contentEquals("getKey");
            case KEYS -> PASSING_KEYS.contains(method.toString());
            case NONE -> false;
        };
    }

    /** The index of the argument that is an element or key, or a container of such; -1 if there is none. */
    static int taken(Kind receiver, ExecutableElement method, int arguments) {
        String name = method.getSimpleName().toString();
        int argument = switch (receiver) {
            case ELEMENTS -> takenElement(name, arguments);
            case KEYS -> TAKING_KEYS.contains(name) ? 0 : -1;
            case NONE -> -1;
        };
        boolean isIndex = name.equals("remove")
                && argument >= 0
                && argument < method.getParameters().size()
                && method.getParameters().get(argument).asType().getKind().isPrimitive();
        return argument < arguments && !isIndex ? argument : -1;
    }

    private static int takenElement(String name, int arguments) {
        if (TAKING_LAST.contains(name)) {
            return arguments - 1;
        }
        return name.equals("set") ? 1 : TAKING_FIRST.contains(name) ? 0 : -1;
    }

    /** Whether a method only looks for what it is given. */
    static boolean isComparing(ExecutableElement method) {
        return COMPARING.contains(method.getSimpleName().toString());
    }

    /** Whether a method shows each element or key, one by one, to the function that is its first argument. */
    static boolean isShowing(Name method) {
        return SHOWING.contains(method.toString());
    }

    /** The simple name of the method that is called; null if the call has none. */
    static Name name(ExpressionTree select) {
        if (select instanceof MemberSelectTree member) {
            return member.getIdentifier();
        }
        return select instanceof IdentifierTree identifier ? identifier.getName() : null;
    }
}
