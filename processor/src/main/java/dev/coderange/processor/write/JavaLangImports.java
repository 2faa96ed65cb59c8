package dev.coderange.processor.write;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The imports of {@code java.lang}, which nobody writes and which are needed all the same where the package has a type of
 * the same name: an import of a single type hides the package's own.
 */
final class JavaLangImports {

    private static final Pattern IMPORTS = Pattern.compile("(?m)^((?:import [\\w.]+;\\n)+)\\n");
    private static final Pattern JAVA_LANG = Pattern.compile("import java\\.lang\\.(\\w+);");

    private JavaLangImports() {}

    /**
     * The source without those of them that nothing calls for.
     *
     * @param source a compilation unit that imports every type it names
     * @param hidden whether the package has a type of its own by a simple name
     */
    static String onlyNeeded(String source, Predicate<String> hidden) {
        Matcher imports = IMPORTS.matcher(source);
        if (!imports.find()) {
            return source;
        }
        String needed = imports.group(1)
                .lines()
                .filter(line -> isNeeded(line, hidden))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return source.substring(0, imports.start())
                + (needed.isEmpty() ? "" : needed + "\n")
                + source.substring(imports.end());
    }

    private static boolean isNeeded(String line, Predicate<String> hidden) {
        Matcher javaLang = JAVA_LANG.matcher(line);
        return !javaLang.matches() || hidden.test(javaLang.group(1));
    }
}
