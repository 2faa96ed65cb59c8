package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.EncodedSet;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.plan.Planner;
import dev.coderange.processor.reference.CheckedSet;
import dev.coderange.runtime.CodeCategory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Text in the data that would be code if it were written as it is. Were any of it run, it would set a system property.
 */
class HostileTextTest {

    private static final String PROPERTY = "coderange.hostile";
    private static final String ATTACK = "System.setProperty(\"" + PROPERTY + "\", \"ran\");";

    private static final List<String> CORPUS = List.of(
            "*/ static { " + ATTACK + " } /*",
            "\\u002a/ static { " + ATTACK + " } /\\u002a",
            "\\\\u002a/ static { " + ATTACK + " } /\\\\u002a",
            "*\\u002f static { " + ATTACK + " }",
            "\\uuuu002a\\u002f static { " + ATTACK + " }",
            "*\u0000/ static { " + ATTACK + " }",
            "line\n static { " + ATTACK + " } //",
            "line\r static { " + ATTACK + " } //",
            "line\r\n} static { " + ATTACK + " } //",
            "line\\u000a static { " + ATTACK + " } //",
            "line\u2028 static { " + ATTACK + " } //\u2029\u0085\u000b\f",
            "\"; static { " + ATTACK + " } String s = \"",
            "\\\"; static { " + ATTACK + " } //",
            "\\u0022; static { " + ATTACK + " } //",
            "ends with a backslash \\",
            "ends with a star *",
            "/** /* // nested",
            "$L $S $T $N $$ $W $> $< $[ $] $Z $1L %s %n {0}",
            "{@link java.lang.Object} {@code } {@literal {@inheritDoc} {@value #PI}",
            "{@link unknown.Type#member unclosed",
            "}} {{ } {",
            "@deprecated\n@deprecated since ever\n@param x\n@return y\n@throws z",
            "@Deprecated @author @since @see nothing",
            "<script>alert(1)</script><img src=x onerror=alert(1)><!-- <![CDATA[",
            "</b></p></ul><h1>&lt;&nosuch;&#0;&#x202e;&",
            "<pre>{@code",
            "\u202e\u2066// if (admin)\u2069 \u2066",
            "\u200b\u200e\u200f\u061c\u2060\ufeff invisible",
            "\ud83d\ude00 \ud835\udff3 e\u0301 \u5b57",
            "half \ud800",
            "\udc00 half",
            "\u0000\u0001\u0007\b\u001b[31m\u007f\u0080\u009f",
            "tab\tand\tmore\u00a0blanks   ",
            "\ufffe\uffff\udbff\udfff",
            "\"\"\" text block \"\"\"",
            "x".repeat(5_000),
            "word ".repeat(1_000),
            "*/".repeat(500),
            "\\u".repeat(500),
            "#".repeat(300) + "{@".repeat(300));

    @TempDir
    private Path folder;

    /** All that stands between letters and digits in ASCII, and some that is not ASCII. */
    @Test
    void canBeIgnoredInCodes() throws ReflectiveOperationException {
        String ignored = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\u00a0\u00b7\u2013\uFFFC\u0301";
        for (CodeFormat format : List.of(
                new IntegerFormat(ignored),
                Sets.format(ignored, "NNN"),
                Sets.format(ignored, "[A-Z]N*", "NNNN", "NNNT"))) {
            String name = format.getClass().getSimpleName() + format.texts().size();
            Category category = new Category(
                    "A", "A", "", List.of(), List.of(new dev.coderange.processor.model.CodeRange(0, 99)), List.of());
            CodeSet set = new CodeSet(name, "", "", "", format, List.of(new Level("Kind")), List.of(category));
            SourceFolder sources = new SourceFolder(folder.resolve(name)).add(Generations.of(set));
            assertThat(sources.compile(17)).isEmpty();
            assertThat(sources.document()).isEmpty();
            String code = ignored + format.code(9) + ignored;
            assertThat(sources.type("made." + name + "Classifier")
                            .getMethod("kind", CharSequence.class)
                            .invoke(null, code))
                    .hasToString("A");
            assertThat(new CheckedSet(
                                    EncodedSet.encode(set, 60).decode(),
                                    dev.coderange.processor.model.Request.References.ERROR)
                            .format()
                            .key(code))
                    .isEqualTo(9);
        }
    }

    @Test
    void compilesDocumentsAndComesBackAsItWas() throws ReflectiveOperationException {
        SourceFolder sources = new SourceFolder(folder).add(hostile());
        assertThat(sources.compile(17)).isEmpty();
        assertThat(sources.document()).isEmpty();

        Object[] upper = sources.type("made.MadeTop").getEnumConstants();
        Object[] lower = sources.type("made.MadeBottom").getEnumConstants();
        assertThat(upper).hasSize(1);
        assertThat(lower).hasSameSizeAs(CORPUS);
        for (int i = 0; i < lower.length; i++) {
            CodeCategory category = (CodeCategory) lower[i];
            assertThat(category.name()).isEqualTo("C" + i);
            assertThat(category.title()).isEqualTo(CORPUS.get(i));
            assertThat(category.description()).isEqualTo(CORPUS.get(i));
            assertThat(category.key()).isEqualTo(CORPUS.get(i));
            assertThat(category.getClass().getMethod("text").invoke(category)).isEqualTo(CORPUS.get(i));
            assertThat(category.getClass()
                            .getMethod("ofKey", CharSequence.class)
                            .invoke(null, CORPUS.get(i)))
                    .isSameAs(category);
        }
        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    @Test
    void setTextsComeBackAsTheyWere() throws ReflectiveOperationException {
        SourceFolder sources = new SourceFolder(folder);
        for (int i = 0; i < CORPUS.size(); i++) {
            sources.add(hostileSet("made" + i, CORPUS.get(i)));
        }
        assertThat(sources.compile(17)).isEmpty();
        for (int i = 0; i < CORPUS.size(); i++) {
            Class<?> classifier = sources.type("made" + i + ".MadeClassifier");
            assertThat(classifier.getField("EDITION").get(null)).isEqualTo(CORPUS.get(i));
            assertThat(classifier.getField("SYSTEM").get(null)).isEqualTo(CORPUS.get(i));
            assertThat(sources.type("made" + i + ".MadeTop").getEnumConstants()).hasSize(1);
        }
        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    @Test
    void hasNoElementThatTheDataDoesNotName() throws ReflectiveOperationException {
        SourceFolder sources = new SourceFolder(folder).add(hostile());
        assertThat(sources.compile(17)).isEmpty();
        assertThat(sources.type("made.MadeBottom").isAnnotationPresent(Deprecated.class))
                .isFalse();
        assertThat(sources.type("made.MadeBottom").getDeclaredFields())
                .extracting(java.lang.reflect.Field::getName)
                .filteredOn(name -> !name.matches("C\\d+"))
                .containsExactlyInAnyOrder("top", "title", "description", "ranges", "$VALUES");
        assertThat(sources.type("made.MadeRanges").getFields()).hasSize(3 * (CORPUS.size() + 1));
    }

    @Test
    void isPrintableAscii() {
        for (GeneratedType type : SourceWriter.write(hostile())) {
            assertThat(type.source()).matches("[\\x20-\\x7e\\n]*");
        }
    }

    private static Generation hostile() {
        List<Category> bottom = new ArrayList<>();
        for (int i = 0; i < CORPUS.size(); i++) {
            List<CodeRange> ranges = List.of(new CodeRange(i, i));
            String text = CORPUS.get(i);
            bottom.add(new Category("C" + i, text, text, text, Map.of("text", text), ranges, ranges, List.of()));
        }
        List<CodeRange> all = List.of(new CodeRange(0, 99));
        Category top = new Category("TOP", "Top", CORPUS.get(0), all, all, bottom);
        return Generations.of(new CodeSet(
                "Made",
                CORPUS.get(0),
                CORPUS.get(1),
                String.join(" ", CORPUS),
                Sets.FIVE_DIGITS,
                List.of(new Attribute("text", Attribute.Type.TEXT, false)),
                List.of(new Level("Top"), new Level("Bottom")),
                List.of(top)));
    }

    private static Generation hostileSet(String packageName, String text) {
        List<CodeRange> ranges = List.of(new CodeRange(1, 2));
        Category only = new Category("ONLY", "Only", "", ranges, ranges, List.of());
        CodeSet set = new CodeSet("Made", text, text, text, Sets.FIVE_DIGITS, List.of(new Level("Top")), List.of(only));
        return new Generation(
                packageName,
                set,
                Planner.plan(set, Request.Lookup.AUTO),
                new DataFile(text, text, new byte[0], Generations.SHA_256),
                new Request(text, Request.Lookup.AUTO, Request.References.ERROR),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }
}
