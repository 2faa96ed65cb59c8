package dev.coderange.example.editor.driver;

import org.eclipse.core.runtime.CoreException;

/** What the platform throws is a failure of the test that asked, whatever it is. */
final class Platform {

    private Platform() {}

    static <T> T call(Work<T> work) {
        try {
            return work.run();
        } catch (CoreException e) {
            throw new IllegalStateException(e.getStatus().toString(), e);
        }
    }

    @FunctionalInterface
    interface Work<T> {
        T run() throws CoreException;
    }
}
