package dev.coderange.processor;

import dev.coderange.processor.report.SourceTrees;
import dev.coderange.processor.write.GeneratedType;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Hands generated types to the compiler, unless the consumer has one of the same name in the sources. */
final class TypeFiles {

    private final Filer filer;
    private final SourceTrees trees;

    /**
     * The types of this compilation's sources, by name. The compiler is not asked for them by name, because it would also
     * answer with the class files that a build before this one left.
     */
    private final Map<String, Element> sourceTypes = new HashMap<>();

    /** The types that were generated, with the data file of each. */
    private final Map<String, String> generated = new HashMap<>();

    TypeFiles(Filer filer, SourceTrees trees) {
        this.filer = filer;
        this.trees = trees;
    }

    /** Remembers the types among the root elements of a round. */
    void noteSources(Set<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                sourceTypes.putIfAbsent(type.getQualifiedName().toString(), root);
            }
        }
    }

    /**
     * Writes a type.
     *
     * @param asked the request that it is part of
     * @return what is wrong, for people, if it could not be written
     */
    Optional<String> write(GeneratedType type, PackageRequest asked) {
        String name = type.qualifiedName();
        String earlier = generated.putIfAbsent(name, asked.request().dataName());
        if (earlier != null) {
            return Optional.of(exists(name, "among what is generated for " + earlier));
        }
        Element existing = sourceTypes.get(name);
        if (existing != null) {
            return Optional.of(exists(
                    name,
                    trees.place(existing).map(place -> "in " + place).orElse("in the sources of this compilation")));
        }
        try (Writer out =
                filer.createSourceFile(name, asked.subject().element()).openWriter()) {
            out.write(type.source());
            return Optional.empty();
        } catch (FilerException e) {
            return Optional.of(
                    exists(name, "in the sources of this compilation or among what another processor makes"));
        } catch (IOException e) {
            return Optional.of("the generated type " + name + " cannot be written: " + e.getMessage());
        }
    }

    private static String exists(String name, String where) {
        return "the type " + name + " is to be generated and exists already, " + where
                + ". Rename it, or change the \"name\" or the level in the data.";
    }
}
