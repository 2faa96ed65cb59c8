package dev.coderange.processor.reference.processing;

import com.google.auto.service.AutoService;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.reference.PluginMark;
import dev.coderange.processor.request.ElementName;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Checks the code references that an annotation processor can see: values of annotations, their defaults and constant
 * fields. It looks at every source, claims nothing, and leaves the work to the plugin where that runs.
 */
@AutoService(Processor.class)
public final class ReferenceProcessor extends AbstractProcessor {

    // By name: the elements of the first round know the generated types only as errors, and never learn better.
    private final SortedSet<ElementName> names = new TreeSet<>();
    private ElementReporter reporter;

    /** For the compiler, which makes one per compilation. */
    public ReferenceProcessor() {}

    // Not by annotations: to read them, Java loads some seventy classes in every compilation.

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    /** Known in every module, also where nothing asks for data. */
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
        try {
            check(round);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            reporter().tell(e);
        }
        return false;
    }

    /** Made when first asked for: where the plugin runs, it never is. */
    private ElementReporter reporter() {
        if (reporter == null) {
            reporter = new ElementReporter(processingEnv.getMessager());
        }
        return reporter;
    }

    private void check(RoundEnvironment round) {
        if (!round.processingOver()) {
            for (Element root : round.getRootElements()) {
                remember(root);
            }
            return;
        }
        if (round.errorRaised()) {
            return; // types may be missing, and nothing that could be said is more urgent
        }
        Elements elements = processingEnv.getElementUtils();
        if (PluginMark.isSet(elements)) {
            return; // it sees all that could be seen here, and more
        }
        ElementChecks checks = new ElementChecks(processingEnv, reporter());
        for (ElementName name : names) {
            // Eclipse's compiler has a package's annotations on a type of this name, javac on the package.
            Optional<Element> info = name.isPackage()
                    ? new ElementName(false, name.qualified() + ".package-info", name.module()).find(elements)
                    : Optional.empty();
            info.or(() -> name.find(elements)).ifPresent(checks::check);
        }
    }

    private void remember(Element root) {
        if (root instanceof TypeElement || root instanceof PackageElement) {
            names.add(ElementName.of((QualifiedNameable) root, processingEnv.getElementUtils()));
        }
    }
}
