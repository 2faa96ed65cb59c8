package dev.coderange.processor.reference.late;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Which annotations the other processors on the processor path read, as far as that can be known: no compiler tells,
 * so it goes by what they claim. A processor that claims one annotation is taken to read all of its package:
 * MapStruct claims {@code @Mapper} alone and reads {@code @Mapping} too.
 */
public final class OtherProcessors {

    private static final String SERVICE = "META-INF/services/" + Processor.class.getName();
    private static final String OURS = "dev.coderange.";

    private final Set<String> claims;

    private OtherProcessors(Set<String> claims) {
        this.claims = claims;
    }

    /** Whether anything but our own jar lists a processor; cheap to ask. */
    public static boolean areListed() {
        try {
            Enumeration<?> lists = OtherProcessors.class.getClassLoader().getResources(SERVICE);
            if (lists.hasMoreElements()) {
                lists.nextElement();
            }
            return lists.hasMoreElements();
        } catch (IOException e) {
            return false; // nobody can read the list, so nothing on it runs
        }
    }

    /** Those on the path that this processor is loaded from. */
    public static OtherProcessors onPath() {
        Set<String> claims = new LinkedHashSet<>();
        Iterator<ServiceLoader.Provider<Processor>> providers =
                ServiceLoader.load(Processor.class, OtherProcessors.class.getClassLoader()).stream()
                        .iterator();
        boolean isThereMore = true;
        while (isThereMore) {
            try {
                isThereMore = providers.hasNext();
                if (isThereMore) {
                    ServiceLoader.Provider<Processor> provider = providers.next();
                    if (!provider.type().getName().startsWith(OURS)) {
                        claims.addAll(provider.get().getSupportedAnnotationTypes());
                    }
                }
            } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
                continue; // one that cannot say what it claims before it is started, or at all
            }
        }
        return new OtherProcessors(claims);
    }

    /**
     * Whether one of them probably reads an annotation. One that claims everything is taken to read what is not kept
     * for run time, and so is there for nobody else.
     */
    public boolean read(TypeElement annotation) {
        for (String claim : claims) {
            String claimed = claim.substring(claim.indexOf('/') + 1); // a module may stand before
            if (claimed.equals("*") ? !isKeptForRunTime(annotation) : isOf(claimed, annotation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(String claimed, TypeElement annotation) {
        String name = annotation.getQualifiedName().toString();
        if (claimed.endsWith(".*")) {
            return name.startsWith(claimed.substring(0, claimed.length() - 1));
        }
        Element owner = annotation;
        while (owner.getKind() != ElementKind.PACKAGE) {
            owner = owner.getEnclosingElement();
        }
        String prefix = ((PackageElement) owner).getQualifiedName() + ".";
        return claimed.startsWith(prefix)
                && claimed.length() > prefix.length()
                && Character.isUpperCase(claimed.charAt(prefix.length())); // and no package below
    }

    private static boolean isKeptForRunTime(TypeElement annotation) {
        Retention retention = annotation.getAnnotation(Retention.class);
        return retention != null && retention.value() == RetentionPolicy.RUNTIME;
    }
}
