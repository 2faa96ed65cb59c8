package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;

/** The source of one level's decision over keys. */
interface ClassifierDecision {

    /** The statements of the method that decides. */
    CodeBlock body();

    /** Adds what the statements refer to. */
    void addTo(TypeSpec.Builder classifier);

    /**
     * Adds the method that gives the index of a key's category, counted from 1, or 0 for none.
     *
     * @param decided the category of the key, as an expression
     */
    void addIndex(CodeBlock decided, TypeSpec.Builder classifier);

    /** How the decision is made and why so, for Javadoc. */
    String description();
}
