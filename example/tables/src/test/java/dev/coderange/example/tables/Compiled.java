package dev.coderange.example.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.annotations.CodeRanges;
import dev.coderange.runtime.CodeCategory;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A package that asks for one data file of a recipe, compiled against a table that lies in the folder. */
final class Compiled {

    private final Class<?> classifier;

    Compiled(Path dir, String recipe) throws IOException, ReflectiveOperationException, URISyntaxException {
        Path classes = Files.createDirectories(dir.resolve("classes"));
        Path data = dir.resolve(recipe + ".json");
        if (Files.notExists(data)) {
            Files.copy(RecipePage.DATA.resolve(recipe + ".json"), data);
        }
        Files.copy(data, classes.resolve(recipe + ".json"));
        Files.copy(dir.resolve(recipe + ".csv"), classes.resolve(recipe + ".csv"));
        Path source = Files.writeString(
                Files.createDirectories(dir.resolve("src/real")).resolve("package-info.java"),
                "@dev.coderange.annotations.CodeRanges(\"" + recipe + ".json\") package real;");
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        int outcome = javac.run(
                null,
                null,
                null,
                "-d",
                classes.toString(),
                "-cp",
                place(CodeRanges.class) + java.io.File.pathSeparator + place(CodeCategory.class),
                "-processorpath",
                System.getProperty("processor.jar"),
                source.toString());
        assertThat(outcome).isZero();
        String name = RecipePage.read(data).replaceAll("(?s).*?\"name\": \"(\\w+)\".*", "$1");
        ClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, CodeCategory.class.getClassLoader());
        classifier = loader.loadClass("real." + name + "Classifier");
    }

    /** The key of the category of a code; nothing where it has none. */
    Function<CharSequence, String> keys(String level) throws ReflectiveOperationException {
        Method method = classifier.getMethod(level, CharSequence.class);
        return code -> {
            try {
                CodeCategory category = (CodeCategory) method.invoke(null, code);
                return category == null ? "" : category.key();
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        };
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
