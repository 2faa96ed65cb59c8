package dev.coderange.processor.oracle;

import dev.coderange.processor.testing.Outcome;
import dev.coderange.runtime.CodeCategory;
import dev.coderange.runtime.UnknownCodeException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every way in which the generated types of one level can be asked. */
final class Answers {

    private static final List<Class<?>> ARGUMENTS = List.of(CharSequence.class, int.class, long.class);

    private final Class<?> levelEnum;
    private final List<CodeCategory> constants;
    private final List<MethodHandle> classifier = new ArrayList<>();
    private final List<MethodHandle> of = new ArrayList<>();
    private final List<MethodHandle> find = new ArrayList<>();

    Answers(Outcome outcome, String packageName, String set, String level) {
        ClassLoader loader = outcome.loader();
        levelEnum = load(loader, packageName + "." + set + level);
        constants = List.of((CodeCategory[]) levelEnum.getEnumConstants());
        Class<?> classifierType = load(loader, packageName + "." + set + "Classifier");
        String member = Character.toLowerCase(level.charAt(0)) + level.substring(1);
        for (Class<?> argument : ARGUMENTS) {
            classifier.add(handle(classifierType, member, argument, CodeCategory.class));
            of.add(handle(levelEnum, "of", argument, CodeCategory.class));
            find.add(handle(levelEnum, "find", argument, Optional.class));
        }
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** A public static method as one that takes the widest form of its argument, or null if there is none. */
    private static MethodHandle handle(Class<?> type, String name, Class<?> argument, Class<?> answer) {
        try {
            MethodHandle method = MethodHandles.publicLookup().unreflect(type.getMethod(name, argument));
            return method.asType(MethodType.methodType(answer, argument));
        } catch (NoSuchMethodException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    List<CodeCategory> constants() {
        return constants;
    }

    boolean takesInt() {
        return classifier.get(1) != null && of.get(1) != null && find.get(1) != null;
    }

    boolean takesLong() {
        return classifier.get(2) != null && of.get(2) != null && find.get(2) != null;
    }

    /** What everything that takes text answers, if all agree: the name of the constant, or null. */
    String ask(CharSequence code) throws Throwable {
        CodeCategory answer = (CodeCategory) classifier.get(0).invokeExact(code);
        same("find", answer, ((Optional<?>) find.get(0).invokeExact(code)).orElse(null), code);
        same("of", answer, of(code), code);
        CodeCategory holder = null;
        CodeCategory inRanges = null;
        for (CodeCategory constant : constants) {
            if (constant.contains(code)) {
                same("contains of a second", null, holder, code);
                holder = constant;
            }
            if (constant.ranges().stream().anyMatch(range -> range.contains(code))) {
                same("ranges of a second", null, inRanges, code);
                inRanges = constant;
            }
        }
        same("contains", answer, holder, code);
        same("ranges", answer, inRanges, code);
        return answer == null ? null : answer.name();
    }

    private CodeCategory of(CharSequence code) throws Throwable {
        try {
            return (CodeCategory) of.get(0).invokeExact(code);
        } catch (UnknownCodeException e) {
            return null;
        }
    }

    String ask(int code) throws Throwable {
        CodeCategory answer = (CodeCategory) classifier.get(1).invokeExact(code);
        same("find", answer, ((Optional<?>) find.get(1).invokeExact(code)).orElse(null), code);
        CodeCategory demanded;
        try {
            demanded = (CodeCategory) of.get(1).invokeExact(code);
        } catch (UnknownCodeException e) {
            demanded = null;
        }
        same("of", answer, demanded, code);
        return answer == null ? null : answer.name();
    }

    String ask(long code) throws Throwable {
        CodeCategory answer = (CodeCategory) classifier.get(2).invokeExact(code);
        same("find", answer, ((Optional<?>) find.get(2).invokeExact(code)).orElse(null), code);
        CodeCategory demanded;
        try {
            demanded = (CodeCategory) of.get(2).invokeExact(code);
        } catch (UnknownCodeException e) {
            demanded = null;
        }
        same("of", answer, demanded, code);
        return answer == null ? null : answer.name();
    }

    private void same(String who, CodeCategory expected, Object actual, Object code) {
        if (expected != actual) {
            throw new AssertionError(levelEnum.getSimpleName() + " of " + code + ": the classifier answers " + expected
                    + ", but " + who + " " + actual);
        }
    }
}
