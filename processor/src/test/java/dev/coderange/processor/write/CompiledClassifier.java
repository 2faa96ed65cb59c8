package dev.coderange.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.plan.DecisionPlan;
import dev.coderange.processor.plan.Planner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;

/** A generated classifier, compiled and loaded, beside enums that have nothing but their constants. */
final class CompiledClassifier {

    private final CodeSet set;
    private final String source;
    private final Map<String, byte[]> classFiles;
    private final Class<?> type;

    private CompiledClassifier(CodeSet set, String source, Map<String, byte[]> classFiles, Class<?> type) {
        this.set = set;
        this.source = source;
        this.classFiles = classFiles;
        this.type = type;
    }

    static CompiledClassifier of(CodeSet set, Request.Lookup lookup) {
        return of(set, Planner.plan(set, 0, lookup));
    }

    /** The classifier of a set of one level. */
    static CompiledClassifier of(CodeSet set, DecisionPlan plan) {
        Generation generation = new Generation(
                "made",
                set,
                List.of(plan),
                new DataFile("made.json", "made", new byte[0], "0".repeat(64)),
                new Request("made.json", Request.Lookup.AUTO, Request.References.OFF),
                Optional.empty(),
                Optional.empty(),
                Set.of());
        TypeNames names = TypeNames.of(generation);
        TypeSpec type = ClassifierWriter.write(generation, names);
        String source = JavaFile.builder("made", type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        Map<String, String> sources = new HashMap<>();
        sources.put(names.classifier().canonicalName(), source);
        for (int level = 0; level < set.levels().size(); level++) {
            String constants = set.members(level).stream()
                    .map(member -> member.category().id())
                    .collect(Collectors.joining(", "));
            sources.put(
                    names.level(level).canonicalName(),
                    "package made; public enum " + names.level(level).simpleName() + " { " + constants + " }");
        }
        Map<String, byte[]> classFiles = compile(sources);
        try {
            return new CompiledClassifier(
                    set,
                    source,
                    classFiles,
                    new Loader(classFiles).loadClass(names.classifier().canonicalName()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** The classifier's own source. */
    String source() {
        return source;
    }

    /** The class files of the classifier and of the classes nested in it. */
    Map<String, byte[]> classFiles() {
        return classFiles;
    }

    /** The classifier itself. */
    Class<?> type() {
        return type;
    }

    /** A level's method that takes an argument of {@code parameter}, its answer as an object. */
    MethodHandle member(int level, Class<?> parameter) {
        return method(set.levels().get(level).memberName(), parameter)
                .asType(MethodType.methodType(Enum.class, parameter));
    }

    /** A public static method. */
    MethodHandle method(String name, Class<?>... parameters) {
        try {
            return MethodHandles.publicLookup().unreflect(type.getMethod(name, parameters));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, byte[]> compile(Map<String, String> sources) {
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all", "-Werror", "-proc:none")
                .compile(sources.entrySet().stream()
                        .map(each -> JavaFileObjects.forSourceString(each.getKey(), each.getValue()))
                        .toList());
        assertThat(compilation).succeededWithoutWarnings();
        return compilation.generatedFiles().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                .collect(Collectors.toMap(CompiledClassifier::className, CompiledClassifier::bytes));
    }

    private static String className(JavaFileObject file) {
        return file.getName()
                .replaceFirst("^/?CLASS_OUTPUT/", "")
                .replaceFirst("\\.class$", "")
                .replace('/', '.');
    }

    private static byte[] bytes(JavaFileObject file) {
        try (var input = file.openInputStream()) {
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classFiles;

        private Loader(Map<String, byte[]> classFiles) {
            super(CompiledClassifier.class.getClassLoader());
            this.classFiles = classFiles;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] classFile = classFiles.get(name);
            if (classFile == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, classFile, 0, classFile.length);
        }
    }
}
