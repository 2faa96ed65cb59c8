package dev.coderange.processor.check;

import dev.coderange.processor.text.Hint;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names that mean something else in generated code already. */
final class ReservedNames {

    /** The members of a category that are there whatever the levels are called. */
    private static final Set<String> CATEGORY_MEMBERS =
            words("key title description ranges contains parent children name of find values valueOf ordinal");

    /** The methods that enums with keys have. */
    private static final Set<String> KEY_MEMBERS = words("ofKey findKey");

    /**
     * The keywords and literals of Java 17, so that data means the same on every JDK. The compiler's own list would do,
     * but that a cold JVM takes ten times as long to start it.
     */
    private static final Set<String> KEYWORDS = words("""
            _ abstract assert boolean break byte case catch char class const continue default do double else enum
            extends false final finally float for goto if implements import instanceof int interface long native new
            null package private protected public return short static strictfp super switch synchronized this throw
            throws transient true try void volatile while
            """);

    /** What Java gives every enum, annotation or object. */
    private static final Set<String> OBJECT_MEMBERS = words("""
            annotationType clone compareTo describeConstable equals finalize getClass getDeclaringClass hashCode
            notify notifyAll toString wait
            """);

    /** The members of the checked annotation beside those of the levels. */
    private static final Set<String> ANNOTATION_MEMBERS = words("within range allow on");

    /** The types that generated code calls by their simple names. */
    private static final Set<String> USED_TYPES = words("""
            ArrayList Arrays CharSequence CheckedCode CodeCategory CodeRange CodeRanges Collection Collections
            Documented ElementType Generated List Locale Map Nullable Objects Optional OptionalInt Override References
            Retention RetentionPolicy String StringBuilder Target UnknownCode UnknownCodeException
            """);

    /** The public types of {@code java.lang} on any JDK so far, which every compilation unit imports. */
    private static final Set<String> JAVA_LANG = words("""
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException
            AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character ClassCastException
            ClassCircularityError ClassFormatError ClassLoader ClassNotFoundException ClassValue Class Cloneable
            CloneNotSupportedException Comparable Compiler Deprecated Double EnumConstantNotPresentException Enum
            Error Exception ExceptionInInitializerError Float FunctionalInterface IO IllegalAccessError
            IllegalAccessException IllegalArgumentException IllegalCallerException IllegalMonitorStateException
            IllegalStateException IllegalThreadStateException IncompatibleClassChangeError IndexOutOfBoundsException
            InheritableThreadLocal InstantiationError InstantiationException Integer InternalError
            InterruptedException Iterable LayerInstantiationException LinkageError Long MatchException Math
            ModuleLayer Module NegativeArraySizeException NoClassDefFoundError NoSuchFieldError NoSuchFieldException
            NoSuchMethodError NoSuchMethodException NullPointerException NumberFormatException Number Object
            OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle Readable Record
            ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission SafeVarargs ScopedValue
            SecurityException SecurityManager Short StableValue StackOverflowError StackTraceElement StackWalker
            StrictMath String StringBuffer StringBuilder StringIndexOutOfBoundsException SuppressWarnings System
            Thread ThreadDeath ThreadGroup ThreadLocal Throwable TypeNotPresentException UnknownError
            UnsatisfiedLinkError UnsupportedClassVersionError UnsupportedOperationException VerifyError
            VirtualMachineError Void WrongThreadException
            """);

    /** Names of fields and nested types that generated enums have, and of packages that their code names. */
    private static final Set<String> FIELDS =
            words("title description ranges parent children Children RangeTexts $VALUES java javax dev");

    /** Names that the enums of sets with keys use for types of their own and of the runtime. */
    static final Set<String> TYPES_OF_KEYS = words("Keys UnknownKeyException");

    private ReservedNames() {}

    /** Why no attribute may have a name, as the end of a sentence behind "which"; empty if one may. */
    static Optional<String> whyNoAttribute(String name) {
        return KEY_MEMBERS.contains(name)
                ? Optional.of(Hint.IS_MEMBER_OF_KEYS.with())
                : whyNoMember(name).filter(why -> !ANNOTATION_MEMBERS.contains(name));
    }

    /** Why no member may have a name, as the end of a sentence behind "which"; empty if one may. */
    static Optional<String> whyNoMember(String name) {
        // `yield` is an identifier, but a method of that name cannot be called by it alone.
        if (isKeyword(name) || name.equals("yield")) {
            return Optional.of(Hint.IS_JAVA_KEYWORD.with());
        } else if (CATEGORY_MEMBERS.contains(name)) {
            return Optional.of(Hint.IS_MEMBER_OF_CATEGORIES.with());
        } else if (OBJECT_MEMBERS.contains(name)) {
            return Optional.of(Hint.IS_MEMBER_OF_OBJECTS.with());
        } else if (ANNOTATION_MEMBERS.contains(name)) {
            return Optional.of(Hint.IS_MEMBER_OF_ANNOTATION.with());
        }
        return Optional.empty();
    }

    /** Why no generated type may have a name, as the end of a sentence behind "which"; empty if one may. */
    static Optional<String> whyNoType(String name) {
        if (JAVA_LANG.contains(name)) {
            return Optional.of(Hint.HIDES_JAVA_LANG.with(name));
        } else if (USED_TYPES.contains(name)) {
            return Optional.of(Hint.IS_USED_TYPE.with());
        }
        return Optional.empty();
    }

    /** Why no constant may have a name, as the end of a sentence behind "it"; empty if one may. */
    static Optional<String> whyNoConstant(String name) {
        if (isKeyword(name)) {
            return Optional.of(Hint.IS_JAVA_KEYWORD.with());
        } else if (FIELDS.contains(name)) {
            return Optional.of(Hint.IS_FIELD.with());
        } else if (JAVA_LANG.contains(name) || USED_TYPES.contains(name)) {
            return Optional.of(Hint.HIDES_TYPE.with());
        }
        return Optional.empty();
    }

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }
}
