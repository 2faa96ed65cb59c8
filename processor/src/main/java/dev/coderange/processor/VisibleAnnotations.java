package dev.coderange.processor;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Which annotations of others the code of a package can name. */
final class VisibleAnnotations {

    private static final String CURRENT = "javax.annotation.processing.Generated";

    /** The one of Java 8. Later, a type of this name is some library's, and not ours to depend on. */
    private static final String OF_JAVA_8 = "javax.annotation.Generated";

    private VisibleAnnotations() {}

    /** The qualified name of {@code @Generated}, or empty where the package can see none. */
    static Optional<String> generated(PackageElement from, ProcessingEnvironment environment) {
        String name = environment.getSourceVersion().compareTo(SourceVersion.RELEASE_8) <= 0 ? OF_JAVA_8 : CURRENT;
        return named(name, from, environment);
    }

    /** The qualified name of a type, or empty where the package cannot see it. */
    static Optional<String> named(String name, PackageElement from, ProcessingEnvironment environment) {
        Elements elements = environment.getElementUtils();
        ModuleElement module = elements.getModuleOf(from);
        TypeElement type = module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name);
        return Optional.ofNullable(type).map(found -> found.getQualifiedName().toString());
    }
}
