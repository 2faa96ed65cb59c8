package dev.coderange.example.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Java editor without a window, whose projects run annotation processors when they are built. */
public interface EditorEngine {

    /**
     * Makes an empty project with a folder {@code src}.
     *
     * @param name the project's name
     * @param classPath the jars of its class path
     * @param processor the jar of its annotation processor
     * @param options the processor's options, without {@code -A}
     */
    Project open(String name, List<Path> classPath, Path processor, Map<String, String> options);

    /** A project of the editor. */
    interface Project {

        /** Saves a source file, its path relative to {@code src}. */
        void save(String file, String text);

        /** Builds what has changed and gives every problem marker of the project. */
        List<Marker> build();

        /** What content assist proposes at an offset of a saved file, in the editor's order. */
        List<Proposal> complete(String file, int offset);

        /**
         * The Javadoc comment that a hover at an offset of a saved file shows, without its stars; empty if there is
         * none.
         */
        String hover(String file, int offset);
    }

    /**
     * A problem marker.
     *
     * @param file the file's path in the project
     * @param line its line, from 1
     * @param start the offset of its first character
     * @param end the offset behind its last character
     * @param error whether it is an error, and not a warning or a note
     * @param message what it says
     */
    record Marker(String file, int line, int start, int end, boolean error, String message) {}

    /**
     * A proposal of content assist.
     *
     * @param name the simple name of what is proposed
     * @param declaringType the qualified name of the type that declares it; empty where there is none
     * @param enumConstant whether it is an enum constant
     */
    record Proposal(String name, String declaringType, boolean enumConstant) {}
}
