package dev.coderange.example.benchmark.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sources of a program that asks for the types of a set and hands them to the benchmark. */
final class Consumer {

    private static final String ADAPTER = "Adapter";

    private final DataName data;
    private final String classifier;
    private final String category;
    private final String member;

    Consumer(DataName data) {
        this.data = data;
        this.classifier = data.setName() + "Classifier";
        this.category = data.setName() + data.level();
        this.member =
                Character.toLowerCase(data.level().charAt(0)) + data.level().substring(1);
    }

    /** The name of the class that implements {@link GeneratedClassifier}, over whatever was asked for. */
    static String adapter(DataName data, Form form) {
        return packageName(data, form) + "." + ADAPTER;
    }

    /**
     * Writes the sources.
     *
     * @param form what the consumer asks for
     * @return the files written
     */
    List<Path> write(Path folder, Form form) throws IOException {
        Path sources = folder.resolve(packageName(data, form).replace('.', '/'));
        Files.createDirectories(sources);
        List<Path> written = new ArrayList<>();
        written.add(Files.writeString(sources.resolve("package-info.java"), packageInfo(form)));
        written.add(Files.writeString(sources.resolve(ADAPTER + ".java"), adapterSource(form)));
        return written;
    }

    private static String packageName(DataName data, Form form) {
        return "measured." + data.label() + ".by_" + form.name().toLowerCase(Locale.ROOT);
    }

    private String packageInfo(Form form) {
        return """
                @CodeRanges(value = "%s.json", lookup = CodeRanges.Lookup.%s)
                package %s;

                import dev.coderange.annotations.CodeRanges;
                """.formatted(data.label(), form.lookup(), packageName(data, form));
    }

    private String adapterSource(Form form) {
        StringBuilder body = new StringBuilder();
        body.append(method("Enum<?>[] constants()", "return " + category + ".values();"));
        body.append(method("KeyLookup<String> texts()", "return " + classifier + "::" + member + ";"));
        if (data.inputs().contains(Input.INT)) {
            body.append(method("IntLookup ints()", "return " + classifier + "::" + member + ";"));
        }
        if (data.inputs().contains(Input.LONG)) {
            body.append(method("LongLookup longs()", "return " + classifier + "::" + member + ";"));
        }
        if (data.inputs().contains(Input.ARRAY)) {
            String ordinals = classifier + "." + member + "Ordinals(codes, into);";
            body.append(method("void ordinals(int[] codes, int[] into)", ordinals));
            body.append(method("void ordinals(int[] codes, byte[] into)", ordinals));
            body.append(method("long[] counts(int[] codes)", "return " + classifier + "." + member + "Counts(codes);"));
            body.append(method(
                    "void ordinalsOneByOne(int[] codes, int[] into)", """
                    for (int i = 0; i < codes.length; i++) {
                        %s found = %s.%s(codes[i]);
                        into[i] = found == null ? -1 : found.ordinal();
                    }""".formatted(category, classifier, member)));
        }
        return """
                package %s;

                import dev.coderange.example.benchmark.lookup.*;

                public final class %s implements GeneratedClassifier {
                %s}
                """.formatted(packageName(data, form), ADAPTER, body);
    }

    private static String method(String signature, String statement) {
        return """
                    @Override
                    public %s {
                %s
                    }
                """.formatted(signature, statement.indent(8).stripTrailing());
    }
}
