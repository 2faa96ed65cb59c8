package dev.coderange.example.benchmark.build;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles, and prints how much of the time javac spent in the check of references: a share within one run, which does
 * not move when the machine is slow for a while. javac tells its listeners of each class one after the other, in the
 * order in which they came; the check is one of them, and here one listener stands before it and one behind.
 */
final class CheckShareMain {

    private final JavacTask task;
    private boolean isEnclosed;
    private long start;
    private long spent;

    private CheckShareMain(JavacTask task) {
        this.task = task;
    }

    /** Takes a file with the names of the sources, a line each, and options of javac. */
    public static void main(String[] args) throws IOException {
        List<Path> sources =
                Files.readAllLines(Path.of(args[0])).stream().map(Path::of).toList();
        List<String> options = List.of(args).subList(1, args.length);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        long begin = System.nanoTime();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            CheckShareMain share = new CheckShareMain(task);
            task.addTaskListener(share.before());
            if (!task.call()) {
                throw new IOException("the sources do not compile");
            }
            System.out.println((double) share.spent / (System.nanoTime() - begin));
        }
    }

    private TaskListener before() {
        return new TaskListener() {
            @Override
            public void started(TaskEvent event) {
                if (!isEnclosed) {
                    isEnclosed = true;
                    task.addTaskListener(behind()); // by now javac has started its plugins
                }
            }

            @Override
            public void finished(TaskEvent event) {
                start = System.nanoTime();
            }
        };
    }

    private TaskListener behind() {
        return new TaskListener() {
            @Override
            public void finished(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.ANALYZE) {
                    spent += System.nanoTime() - start;
                }
            }
        };
    }
}
