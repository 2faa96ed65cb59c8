package dev.coderange.processor;

import dev.coderange.processor.reference.language.ElementName;
import java.util.Locale;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * Names as a file system has them that does not tell capitals from small letters: two types of one such name have one
 * file there. Packages of one name in two modules are two packages.
 */
final class FoldedName {

    private FoldedName() {}

    /**
     * What is equal for names in a package that differ in case alone.
     *
     * @param simpleName the name, without that of the package
     */
    static String of(PackageElement in, String simpleName, Elements elements) {
        return ElementName.module(in, elements) + "/" + in.getQualifiedName() + "/"
                + simpleName.toLowerCase(Locale.ROOT);
    }
}
