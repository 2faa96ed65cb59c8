package dev.coderange.processor.reference;

import dev.coderange.processor.testing.InterceptedCall;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** What other tools put before, or around, an annotation processor. */
final class ForeignProcessors {

    private ForeignProcessors() {}

    /** Claims every annotation there is, so that no processor after it sees any. */
    @SupportedAnnotationTypes("*")
    static final class Greedy extends AbstractProcessor {

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return true;
        }
    }

    /** Fails in its first round. */
    @SupportedAnnotationTypes("*")
    static final class Throwing extends AbstractProcessor {

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            throw new IllegalStateException("a processor of somebody else");
        }
    }

    /** The processors, each of which gets an environment that hides the compiler's, as build tools and editors do. */
    static Processor[] wrapped(List<Processor> processors) {
        return processors.stream()
                .map(processor -> InterceptedCall.inEnvironment(processor, InterceptedCall::proceed))
                .toArray(Processor[]::new);
    }
}
