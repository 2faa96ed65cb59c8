package dev.coderange.processor.reference;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
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
                .map(processor -> proxy(Processor.class, processor))
                .toArray(Processor[]::new);
    }

    private static <T> T proxy(Class<T> type, T target) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Object[] arguments = given;
            if (method.getName().equals("init")) {
                arguments = new Object[] {proxy(ProcessingEnvironment.class, (ProcessingEnvironment) given[0])};
            }
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }
}
