package dev.coderange.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates an interface with a constant in its first round. */
@SupportedAnnotationTypes("*")
public final class ConstantsProcessor extends AbstractProcessor {

    private final String packageName;
    private final String source;
    private final String typeName;
    private boolean isDone;

    /** A processor that generates a type in a package, with one constant, {@code FILE}. */
    public ConstantsProcessor(String packageName, String typeName, String value) {
        this.packageName = packageName;
        this.typeName = typeName;
        this.source = "package " + packageName + "; interface " + typeName + " { String FILE = \"" + value + "\"; }";
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!isDone) {
            isDone = true;
            try (Writer out = processingEnv
                    .getFiler()
                    .createSourceFile(packageName + "." + typeName)
                    .openWriter()) {
                out.write(source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
