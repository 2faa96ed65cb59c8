package dev.coderange.processor.reference.late;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.request.ElementName;
import dev.coderange.processor.text.CrashReport;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Warns of generated constants in annotations that another processor reads. In the round that generates a constant,
 * the compiler shows {@code "<error>"} in its place, and a processor that does not wait writes that into its code.
 */
public final class LateConstants {

    private final ProcessingEnvironment environment;
    private final Trees trees;

    /** The sources of the consumer and of other processors, each with the round that showed it first. */
    private final SortedMap<ElementName, Integer> sources = new TreeMap<>();

    /** The generated types, each with the round that it was made in. */
    private final Map<String, Integer> generated = new HashMap<>();

    /** Made when a constant is in question: it makes every processor on the path. */
    private OtherProcessors others;

    private int round;

    private LateConstants(ProcessingEnvironment environment, Trees trees) {
        this.environment = environment;
        this.trees = trees;
    }

    /**
     * What watches a compilation; empty where nothing else reads annotations, and where the compiler has no trees,
     * which alone tell what constant a source names before there is one.
     */
    public static Optional<LateConstants> watching(ProcessingEnvironment environment, Optional<Trees> trees) {
        return trees.isPresent() && OtherProcessors.areListed()
                ? Optional.of(new LateConstants(environment, trees.get()))
                : Optional.empty();
    }

    /** Begins a round, which shows some sources for the first time. */
    public void begin(Set<? extends Element> roots) {
        round++;
        Elements elements = environment.getElementUtils();
        for (Element root : roots) {
            if (root.getKind() != ElementKind.MODULE) {
                sources.putIfAbsent(ElementName.of((QualifiedNameable) root, elements), round);
            }
        }
    }

    /**
     * Remembers a type that this round generates, unless a class of it is there already, whose constants others can
     * read.
     */
    public void generated(String type) {
        if (environment.getElementUtils().getTypeElement(type) == null) {
            generated.put(type, round);
        }
    }

    /** Warns, in the round in which everything is known. A failure is no reason to stop anybody's build. */
    public void report() {
        if (generated.isEmpty()) {
            return;
        }
        try {
            sources.forEach(this::report);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            environment
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.MANDATORY_WARNING,
                            CrashReport.ofCheck(e).reported());
        }
    }

    private void report(ElementName source, int seen) {
        TreePath path =
                source.find(environment.getElementUtils()).map(trees::getPath).orElse(null);
        if (path != null) {
            CompilationUnitTree unit = path.getCompilationUnit();
            new LateConstantScanner(trees, this::isRead, type -> generated.getOrDefault(type, 0) >= seen)
                    .scan(source.isPackage() ? new TreePath(new TreePath(unit), unit.getPackage()) : path, null);
        }
    }

    private boolean isRead(TypeElement annotation) {
        if (others == null) {
            others = OtherProcessors.onPath();
        }
        return others.read(annotation);
    }
}
