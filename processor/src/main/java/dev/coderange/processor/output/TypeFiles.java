package dev.coderange.processor.output;

import dev.coderange.processor.report.SourceTrees;
import dev.coderange.processor.request.ElementName;
import dev.coderange.processor.request.PackageRequest;
import dev.coderange.processor.text.RequestMessage;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.write.GeneratedType;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Hands generated types to the compiler, unless the consumer has one of the same name in the sources. */
public final class TypeFiles {

    private final Filer filer;
    private final Elements elements;
    private final SourceTrees trees;

    /**
     * The types of this compilation's sources. The compiler is not asked for them by name, because it would also
     * answer with the class files that a build before this one left.
     */
    private final Map<String, TypeElement> sourceTypes = new HashMap<>();

    /** The modules that this compilation has sources of. */
    private final Set<String> modules = new HashSet<>();

    private final Map<String, Generated> generated = new HashMap<>();

    public TypeFiles(Filer filer, Elements elements, SourceTrees trees) {
        this.filer = filer;
        this.elements = elements;
        this.trees = trees;
    }

    /** Remembers the types among the root elements of a round. */
    public void noteSources(Set<? extends Element> roots) {
        for (Element root : roots) {
            modules.add(ElementName.module(root, elements));
            ElementKind kind = root.getKind();
            if (kind.isClass() || kind.isInterface()) {
                String name = TargetPackage.folded(
                        elements.getPackageOf(root), root.getSimpleName().toString(), elements);
                sourceTypes.putIfAbsent(name, (TypeElement) root);
            }
        }
    }

    /**
     * What is wrong with types of which one differs in case alone from one that was generated: on some
     * systems it would overwrite that, and errors of both would be told of files that nobody wrote.
     */
    public Optional<Said> twin(List<GeneratedType> types, PackageRequest asked) {
        for (GeneratedType type : types) {
            Generated earlier = generated.get(folded(type, asked));
            if (earlier != null && !earlier.name().equals(type.qualifiedName())) {
                return Optional.of(clash(type.qualifiedName(), earlier));
            }
        }
        return Optional.empty();
    }

    /**
     * Writes a type.
     *
     * @param asked the request that it is part of
     * @return what is wrong if it could not be written or cannot stay
     */
    public Optional<Said> write(GeneratedType type, PackageRequest asked) {
        String name = type.qualifiedName();
        String folded = folded(type, asked);
        Generated earlier = generated.putIfAbsent(
                folded, new Generated(name, asked.request().dataName()));
        if (earlier != null) {
            return Optional.of(clash(name, earlier));
        }
        TypeElement existing = sourceTypes.get(folded);
        if (existing == null) {
            return create(type, asked);
        }
        String existingName = existing.getQualifiedName().toString();
        if (!existingName.equals(name)) {
            create(type, asked); // so that whatever names it is no second error; the one below tells enough
        }
        return Optional.of(clash(
                name,
                existingName,
                trees.place(existing).map(place -> "in " + place).orElse("in the sources of this compilation")));
    }

    private Optional<Said> create(GeneratedType type, PackageRequest asked) {
        String name = type.qualifiedName();
        try (Writer out = filer.createSourceFile(
                        fileName(name, asked), asked.subject().element())
                .openWriter()) {
            out.write(type.source());
            return Optional.empty();
        } catch (FilerException e) {
            return Optional.of(
                    clash(name, name, "in the sources of this compilation or among what another processor makes"));
        } catch (IOException e) {
            return Optional.of(RequestMessage.TYPE_NOT_WRITTEN.with(name, e.getMessage()));
        }
    }

    private String folded(GeneratedType type, PackageRequest asked) {
        String name = type.qualifiedName();
        return TargetPackage.folded(asked.into(), name.substring(name.lastIndexOf('.') + 1), elements);
    }

    /** The module is named only where there are several, since few build tools that look at the name expect one. */
    private String fileName(String name, PackageRequest asked) {
        return modulePrefix(asked) + name;
    }

    /** What the name of a file begins with: {@code ""} where there is one module, {@code module/} where several. */
    String modulePrefix(PackageRequest asked) {
        String module = ElementName.module(asked.into(), elements);
        return modules.size() < 2 || module.isEmpty() ? "" : module + "/";
    }

    private static Said clash(String name, Generated earlier) {
        return clash(name, earlier.name(), "among what is generated for " + earlier.dataName());
    }

    private static Said clash(String name, String existing, String where) {
        return existing.equals(name)
                ? RequestMessage.TYPE_EXISTS.with(name, where)
                : RequestMessage.TYPES_DIFFER_IN_CASE.with(name, existing, where);
    }

    /**
     * A type that was generated.
     *
     * @param name its qualified name
     * @param dataName the data file that it is of
     */
    private record Generated(String name, String dataName) {}
}
