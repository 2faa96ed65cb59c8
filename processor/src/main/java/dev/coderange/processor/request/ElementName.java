package dev.coderange.processor.request;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;

/**
 * What finds a package or type again in a later round, which has elements of its own. The module belongs to it: two
 * modules of one compilation can each have a package of the same name. Packages come first, then it goes by the name,
 * so that the order in which a build tool lists its files means nothing.
 *
 * @param isPackage whether it is a package, and no type
 * @param qualified the qualified name
 * @param module the name of the module; empty for the unnamed one, and where there are no modules
 */
public record ElementName(boolean isPackage, String qualified, String module) implements Comparable<ElementName> {

    /** The name of a package or type. */
    public static ElementName of(QualifiedNameable element, Elements elements) {
        return new ElementName(
                element.getKind() == ElementKind.PACKAGE,
                element.getQualifiedName().toString(),
                module(element, elements));
    }

    /** The name of the module that an element is in, or empty. */
    public static String module(Element element, Elements elements) {
        ModuleElement module = elements.getModuleOf(element);
        return module == null ? "" : module.getQualifiedName().toString();
    }

    /** The element of this name, or empty where there is none any more. */
    public Optional<Element> find(Elements elements) {
        ModuleElement within = module.isEmpty() ? null : elements.getModuleElement(module);
        if (within == null) {
            return Optional.ofNullable(
                    isPackage ? elements.getPackageElement(qualified) : elements.getTypeElement(qualified));
        }
        return Optional.ofNullable(
                isPackage ? elements.getPackageElement(within, qualified) : elements.getTypeElement(within, qualified));
    }

    @Override
    public int compareTo(ElementName other) {
        if (isPackage != other.isPackage) {
            return isPackage ? -1 : 1;
        }
        int byName = qualified.compareTo(other.qualified);
        return byName == 0 ? module.compareTo(other.module) : byName;
    }
}
