package dev.coderange.processor;

import dev.coderange.processor.reference.language.ElementName;
import java.util.Locale;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * A name in a package as a file system has it that does not tell capitals from small letters: two types of one such
 * name have one file there. Packages of one name in two modules are two packages.
 */
record FoldedName(String module, String packageName, String folded) {

    /**
     * A name in a package.
     *
     * @param simpleName the name, without that of the package
     */
    static FoldedName of(PackageElement in, String simpleName, Elements elements) {
        return new FoldedName(
                ElementName.module(in, elements),
                in.getQualifiedName().toString(),
                simpleName.toLowerCase(Locale.ROOT));
    }
}
