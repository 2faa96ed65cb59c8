package dev.coderange.processor;

import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles one project many times in this JVM, as a build daemon does, and counts what stays of the processor. */
final class ManyCompiles {

    private ManyCompiles() {}

    /**
     * Prints how many class loaders of the processor path there were, and how many of them are alive in the end.
     *
     * @param arguments how often, the class path, the processor path, the folder for class files, the sources
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int times = Integer.parseInt(arguments[0]);
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            compile(arguments, loaders);
        }
        int alive = alive(loaders);
        for (int i = 0; i < 10 && alive > 0; i++) {
            System.gc();
            Thread.sleep(100);
            alive = alive(loaders);
        }
        System.out.println(loaders.size() + " " + alive);
    }

    private static int alive(List<WeakReference<ClassLoader>> loaders) {
        return (int) loaders.stream().filter(loader -> loader.get() != null).count();
    }

    private static void compile(String[] arguments, List<WeakReference<ClassLoader>> loaders) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, paths(arguments[2]));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, paths(arguments[1]));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, paths(arguments[3]));
            List<Path> sources = paths(arguments[4]);
            boolean success = compiler.getTask(
                            null,
                            new Watched(files, loaders),
                            null,
                            List.of(),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!success) {
                throw new AssertionError("does not compile");
            }
        }
    }

    private static List<Path> paths(String joined) {
        List<Path> paths = new ArrayList<>();
        for (String path : joined.split(File.pathSeparator)) {
            paths.add(Path.of(path));
        }
        return paths;
    }

    /** Remembers the loaders of processors that javac is given. */
    private static final class Watched extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final List<WeakReference<ClassLoader>> loaders;

        Watched(StandardJavaFileManager files, List<WeakReference<ClassLoader>> loaders) {
            super(files);
            this.loaders = loaders;
        }

        @Override
        public ClassLoader getClassLoader(Location location) {
            ClassLoader loader = super.getClassLoader(location);
            if (location == StandardLocation.ANNOTATION_PROCESSOR_PATH) {
                loaders.add(new WeakReference<>(loader));
            }
            return loader;
        }
    }
}
