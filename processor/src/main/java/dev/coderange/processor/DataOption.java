package dev.coderange.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Knows the option, and does nothing. javac asks a processor for its options only where its annotations occur, and warns of
 * the others; a build that gives all its modules the option would have a warning in each that generates nothing.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
@SupportedOptions(CodeRangesProcessor.DATA_OPTION)
public final class DataOption extends AbstractProcessor {

    /** For the compiler, which makes one per compilation. */
    public DataOption() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return false;
    }
}
