package dev.coderange.processor.reference.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.language.CheckedAnnotations;
import dev.coderange.processor.reference.language.CodeTypes;
import dev.coderange.processor.reference.language.GeneratedConstants;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the checks of one compilation share.
 *
 * @param told the files that have had a violation, the first of which tells what its tag is for
 */
record Session(
        Trees trees,
        Failures failures,
        CheckedAnnotations annotations,
        CodeTypes codeTypes,
        LambdaConstraints lambdas,
        Containers containers,
        GeneratedConstants constants,
        Set<CompilationUnitTree> told) {

    static Session of(JavacTask task, Failures failures) {
        Elements elements = task.getElements();
        Types types = task.getTypes();
        Trees trees = Trees.instance(task);
        CheckedAnnotations annotations = new CheckedAnnotations(elements, types);
        return new Session(
                trees,
                failures,
                annotations,
                new CodeTypes(elements, types),
                new LambdaConstraints(trees, annotations, elements, types),
                new Containers(elements, types),
                new GeneratedConstants(elements, annotations),
                Collections.newSetFromMap(new IdentityHashMap<>()));
    }
}
