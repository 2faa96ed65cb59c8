package dev.coderange.processor.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Files of one compilation: sources come from memory, and what is generated stays there. Mutable. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<String, Output> sources = new TreeMap<>();
    private final Map<String, Output> classFiles = new TreeMap<>();

    MemoryFiles(StandardJavaFileManager platform) {
        super(platform);
    }

    /** Sources by path, as javac takes them. */
    static List<JavaFileObject> sources(Map<String, String> texts) {
        List<JavaFileObject> all = new ArrayList<>();
        texts.forEach((path, text) -> all.add(new Source(path, text)));
        return all;
    }

    Map<String, String> generated() {
        Map<String, String> texts = new TreeMap<>();
        sources.forEach((name, file) -> texts.put(file.toUri().getPath().substring(1), file.text()));
        return texts;
    }

    Map<String, byte[]> classes() {
        Map<String, byte[]> bytes = new TreeMap<>();
        classFiles.forEach((name, file) -> bytes.put(name, file.bytes.toByteArray()));
        return bytes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        Output output = new Output(className, kind);
        (kind == JavaFileObject.Kind.SOURCE ? sources : classFiles).put(className, output);
        return output;
    }

    /** javac would find the plugin on the class path of the tests, and start it beside the one that it is given. */
    @Override
    public ClassLoader getClassLoader(Location location) {
        return ClassLoader.getPlatformClassLoader();
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.toUri().equals(other.toUri());
    }

    private static URI uri(String path) {
        try {
            return new URI("memory", null, "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(uri(path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String className, Kind kind) {
            super(uri(className.replace('.', '/') + kind.extension), kind);
        }

        String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        @Override
        public OutputStream openOutputStream() {
            bytes.reset();
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
            return text();
        }
    }

    /** Loads what was compiled, over the class path of the tests. */
    static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Loader.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
