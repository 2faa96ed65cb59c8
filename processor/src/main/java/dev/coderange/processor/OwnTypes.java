package dev.coderange.processor;

import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;

/** Which simple names stand for a type of the package itself, in sources or class files. */
final class OwnTypes implements Predicate<String> {

    private final PackageElement owner;
    private final ProcessingEnvironment environment;

    OwnTypes(PackageElement owner, ProcessingEnvironment environment) {
        this.owner = owner;
        this.environment = environment;
    }

    @Override
    public boolean test(String simpleName) {
        String qualified = owner.isUnnamed() ? simpleName : owner.getQualifiedName() + "." + simpleName;
        return VisibleAnnotations.named(qualified, owner, environment).isPresent();
    }
}
