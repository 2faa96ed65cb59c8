package dev.coderange.processor.reference;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * How javac's plugin tells the processor of the same compilation that it runs, so that only one of them reports. The
 * two can be loaded by different class loaders, and the processor's environment can be a wrapper; what they have in
 * common is javac's own picture of the program. So the plugin gives a parameter a name: that of an abstract method of
 * the platform, for which no class file has one. The name is known in this one compilation, and gone with it.
 */
public final class PluginMark {

    /** The name that the parameter has where the plugin runs. */
    private static final String NAME = "coderangePluginRuns";

    private static final String TYPE = "java.util.Dictionary";
    private static final String METHOD = "get";

    private PluginMark() {}

    /**
     * Names the parameter that is the mark, for a plugin that is asked for the names of parameters that have none.
     *
     * @return the name, or null for every other parameter
     */
    public static CharSequence nameOf(VariableElement parameter) {
        return parameter.getEnclosingElement() instanceof ExecutableElement method
                        && method.getSimpleName().contentEquals(METHOD)
                        && method.getEnclosingElement() instanceof TypeElement type
                        && type.getQualifiedName().contentEquals(TYPE)
                ? NAME
                : null;
    }

    /** Whether the plugin runs in the compilation that these elements are of. */
    public static boolean isSet(Elements elements) {
        TypeElement type = elements.getTypeElement(TYPE);
        if (type != null) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (method.getSimpleName().contentEquals(METHOD)) {
                    return method.getParameters().get(0).getSimpleName().contentEquals(NAME);
                }
            }
        }
        return false;
    }
}
