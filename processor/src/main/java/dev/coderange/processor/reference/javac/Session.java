package dev.coderange.processor.reference.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.language.CheckedAnnotations;
import dev.coderange.processor.reference.language.CodeTypes;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the checks of one compilation share.
 *
 * @param hasSets whether there can be a checked annotation at all; without one nothing needs to be looked at
 */
record Session(
        Trees trees,
        CheckedAnnotations annotations,
        CodeTypes codeTypes,
        FunctionalMethods functionalMethods,
        boolean hasSets) {

    static Session of(JavacTask task) {
        Elements elements = task.getElements();
        Types types = task.getTypes();
        return new Session(
                Trees.instance(task),
                new CheckedAnnotations(elements, types),
                new CodeTypes(elements, types),
                new FunctionalMethods(elements, types),
                !elements.getAllTypeElements(CheckedAnnotations.CARRIER).isEmpty());
    }
}
