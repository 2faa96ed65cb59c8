package dev.coderange.processor.reference.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.language.CheckedAnnotations;
import dev.coderange.processor.reference.language.CodeTypes;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the checks of one compilation share. */
record Session(
        Trees trees,
        Failures failures,
        CheckedAnnotations annotations,
        CodeTypes codeTypes,
        FunctionalMethods functionalMethods) {

    static Session of(JavacTask task, Failures failures) {
        Elements elements = task.getElements();
        Types types = task.getTypes();
        return new Session(
                Trees.instance(task),
                failures,
                new CheckedAnnotations(elements, types),
                new CodeTypes(elements, types),
                new FunctionalMethods(elements, types));
    }
}
