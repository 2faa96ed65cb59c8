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
     * @param origin the element whose annotation asks for it
     * @return what is wrong, for people, if it could not be written
     */
    Optional<String> write(GeneratedType type, Element origin) {
        String name = type.qualifiedName();
        Element existing = sourceTypes.get(name);
        if (existing != null) {
            return Optional.of(exists(
                    name,
                    trees.place(existing).map(place -> "in " + place).orElse("in the sources of this compilation")));
        }
        try (Writer out = filer.createSourceFile(name, origin).openWriter()) {
            out.write(type.source());
            return Optional.empty();
        } catch (FilerException e) {
            return Optional.of(exists(name, "among what is generated in this compilation, or in its sources"));
        } catch (IOException e) {
            return Optional.of("cannot write the generated type " + name + ": " + e);
        }
    }

    private static String exists(String name, String where) {
        return "the type " + name + " is to be generated and exists already, " + where
                + ". Rename it, or change the \"name\" or the level in the data.";
    }
}
