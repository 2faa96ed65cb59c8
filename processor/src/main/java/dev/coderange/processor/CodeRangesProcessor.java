package dev.coderange.processor;

import com.google.auto.service.AutoService;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.request.RequestReader;
import dev.coderange.processor.text.CrashReport;
import dev.coderange.processor.text.Quoted;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Generates the types that {@code @CodeRanges} asks for, in the round that shows the annotation. */
@AutoService(Processor.class)
public final class CodeRangesProcessor extends AbstractProcessor {

    private Pipeline compilation;
    private boolean failed;

    /** For the compiler, which makes one per compilation. */
    public CodeRangesProcessor() {}

    // Not by annotations: to read them, Java loads some seventy classes in every compilation.

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(RequestReader.ANNOTATION, RequestReader.CONTAINER);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Request.DATA_OPTION, Request.WITH_OPTION, Request.EXPORT_OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!failed) {
            try {
                if (compilation == null) {
                    compilation = new Pipeline(processingEnv);
                }
                compilation.process(annotations, round);
            } catch (RuntimeException | VirtualMachineError | LinkageError | AssertionError e) {
                failed = true; // the next round would most likely fail too
                processingEnv
                        .getMessager()
                        .printMessage(
                                Diagnostic.Kind.ERROR,
                                Quoted.visible(CrashReport.ofGeneration("@CodeRanges", e)
                                        .tagged()));
            }
        }
        // A claim would keep the first round from the processors behind, where a project has no other annotation.
        return false;
    }
}
