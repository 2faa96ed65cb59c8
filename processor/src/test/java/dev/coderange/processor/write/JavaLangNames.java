package dev.coderange.processor.write;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of {@code java.lang} that sources have, in their code and in what their Javadoc links. */
final class JavaLangNames {

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern SIMPLE_NAME = Pattern.compile("(?<![\\w.@])@?([A-Z]\\w*)");

    private JavaLangNames() {}

    static SortedSet<String> in(Collection<String> sources) {
        SortedSet<String> names = new TreeSet<>();
        for (String source : sources) {
            Matcher name = SIMPLE_NAME.matcher(STRING.matcher(source).replaceAll("\"\""));
            while (name.find()) {
                if (isInJavaLang(name.group(1))) {
                    names.add(name.group(1));
                }
            }
        }
        return names;
    }

    private static boolean isInJavaLang(String name) {
        return Object.class.getResource(name + ".class") != null;
    }
}
