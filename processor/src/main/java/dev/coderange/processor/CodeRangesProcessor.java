package dev.coderange.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Generates the types that {@code @CodeRanges} asks for, in the round that shows the annotation. */
@AutoService(Processor.class)
@SupportedAnnotationTypes({RequestReader.ANNOTATION, RequestReader.CONTAINER})
@SupportedOptions("coderange.data")
public final class CodeRangesProcessor extends AbstractProcessor {

    private RequestReader requests;
    private Compilation compilation;

    /** For the compiler, which makes one per compilation. */
    public CodeRangesProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        requests = new RequestReader(environment.getElementUtils());
        compilation = new Compilation(environment);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        compilation.noteSources(round.getRootElements());
        if (!round.processingOver()) {
            requests.read(annotations, round).forEach(compilation::generate);
        }
        return true;
    }
}
