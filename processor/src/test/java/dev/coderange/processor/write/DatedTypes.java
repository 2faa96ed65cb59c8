package dev.coderange.processor.write;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** The types of a set, compiled with every warning an error, and loaded. */
final class DatedTypes {

    private final MemoryLoader loader;
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, byte[]> classFiles = new HashMap<>();

    DatedTypes(CodeSet set, Request.Lookup lookup) {
        List<JavaFileObject> files = new ArrayList<>();
        for (GeneratedType type : SourceWriter.write(Generations.of(set, "made", lookup))) {
            files.add(JavaFileObjects.forSourceString(type.qualifiedName(), type.source()));
            sources.put(type.qualifiedName(), type.source());
        }
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all", "-Werror", "-proc:none")
                .compile(files);
        assertThat(compilation).succeededWithoutWarnings();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                try (var input = file.openInputStream()) {
                    classFiles.put(file.getName().replaceFirst("^.*/", ""), input.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        loader = new MemoryLoader(compilation);
    }

    String source(String simpleName) {
        return sources.get("made." + simpleName);
    }

    /** The class files by their names. */
    Map<String, byte[]> classFiles() {
        return classFiles;
    }

    Class<?> type(String simpleName) {
        try {
            return loader.loadClass("made." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** A public static method of the classifier, with its answer as another type. */
    MethodHandle classifier(String name, Class<?> answer, Class<?>... parameters) {
        return handle("MadeClassifier", name, answer, parameters);
    }

    /** A public static method, with its answer as another type. */
    MethodHandle handle(String simpleName, String name, Class<?> answer, Class<?>... parameters) {
        try {
            return MemoryLoader.handle(type(simpleName), name, answer, parameters);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
