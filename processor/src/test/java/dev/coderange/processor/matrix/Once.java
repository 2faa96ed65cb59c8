package dev.coderange.processor.matrix;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** A value that is made when it is first asked for, and asked for by several threads; its failure is everyone's. */
final class Once<T> {

    private final FutureTask<T> task;

    Once(Callable<T> source) {
        task = new FutureTask<>(source);
    }

    T get() throws Exception {
        task.run();
        return task.get();
    }
}
