package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;

/** The source of one level's decision over keys. */
interface ClassifierDecision {

    /** The category of a key, or null, as an expression. */
    CodeBlock category(CodeBlock key);

    /** Adds the methods and types that the expression needs, and those that give the index of a category. */
    void addTo(TypeSpec.Builder classifier);
}
