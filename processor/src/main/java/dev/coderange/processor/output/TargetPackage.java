package dev.coderange.processor.output;

import dev.coderange.processor.request.ElementName;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The package that types are generated into, and what its code can name.
 *
 * @param element the package
 * @param environment the compilation that it is of
 */
public record TargetPackage(PackageElement element, ProcessingEnvironment environment) {

    private static final String GENERATED = "javax.annotation.processing.Generated";

    /** The one of Java 8. Later, a type of this name is some library's, and not ours to depend on. */
    private static final String GENERATED_OF_JAVA_8 = "javax.annotation.Generated";

    /** The qualified name; empty for the unnamed package. */
    public String name() {
        return element.getQualifiedName().toString();
    }

    /** The qualified name of {@code @Generated}, or empty where the package can see none. */
    public Optional<String> generatedAnnotation() {
        boolean isOfJava8 = environment.getSourceVersion().compareTo(SourceVersion.RELEASE_8) <= 0;
        return Optional.of(isOfJava8 ? GENERATED_OF_JAVA_8 : GENERATED).filter(this::sees);
    }

    /** Whether {@code @Deprecated} can say since when. */
    public boolean knowsSince() {
        return environment.getSourceVersion().compareTo(SourceVersion.RELEASE_8) > 0;
    }

    /** Whether the code of the package can name a type. */
    public boolean sees(String qualifiedName) {
        Elements elements = environment.getElementUtils();
        ModuleElement module = elements.getModuleOf(element);
        TypeElement type = module == null
                ? elements.getTypeElement(qualifiedName)
                : elements.getTypeElement(module, qualifiedName);
        return type != null;
    }

    /** Whether a simple name stands for a type of the package itself, in sources or class files. */
    public boolean owns(String simpleName) {
        return sees(element.isUnnamed() ? simpleName : name() + "." + simpleName);
    }

    /** What is equal for two names in the package that differ only in case; see {@link #folded}. */
    public String folded(String simpleName) {
        return folded(element, simpleName, environment.getElementUtils());
    }

    /**
     * A name as a file system has it that does not tell capitals from small letters: two types of one such name have
     * one file there. Packages of one name in two modules are two packages.
     */
    static String folded(PackageElement in, String simpleName, Elements elements) {
        return ElementName.module(in, elements) + "/" + in.getQualifiedName() + "/"
                + simpleName.toLowerCase(Locale.ROOT);
    }
}
