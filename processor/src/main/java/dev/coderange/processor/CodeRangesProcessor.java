package dev.coderange.processor;

import com.google.auto.service.AutoService;
import dev.coderange.processor.model.Request;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Generates the types that {@code @CodeRanges} asks for, in the round that shows the annotation. */
@AutoService(Processor.class)
@SupportedAnnotationTypes({RequestReader.ANNOTATION, RequestReader.CONTAINER})
@SupportedOptions({Request.DATA_OPTION, Request.WITH_OPTION})
public final class CodeRangesProcessor extends AbstractProcessor {

    private Compilation compilation;

    /** For the compiler, which makes one per compilation. */
    public CodeRangesProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            if (compilation == null) {
                compilation = new Compilation(processingEnv);
            }
            compilation.process(annotations, round);
        } catch (RuntimeException | VirtualMachineError | LinkageError | AssertionError e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, Unforeseen.report("@CodeRanges", e));
        }
        return true;
    }
}
