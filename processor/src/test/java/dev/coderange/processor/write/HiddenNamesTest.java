package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Request;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of the package that have the names of others which generated source uses. */
class HiddenNamesTest {

    private static final List<String> SETS =
            List.of("radiology", "http", "shelf", "services", "networks", "supplies", "diagnoses", "regions");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyNameOfJavaLangMayBeATypeOfThePackage(Request.Lookup lookup) {
        SourceFolder sources = new SourceFolder(folder);
        SortedSet<String> names = new TreeSet<>();
        for (String set : SETS) {
            Generation generation = Generations.withLookup(generation(set), lookup);
            names.addAll(JavaLangNames.in(texts(generation, name -> false)));
            SourceWriter.write(generation, name -> true)
                    .forEach(type -> sources.add(type.qualifiedName(), type.source()));
        }
        assertThat(names).contains("CharSequence", "Override", "String", "SuppressWarnings");
        names.forEach(name -> sources.add("com.acme." + name, "package com.acme;\n\nclass " + name + " {}\n"));
        assertThat(sources.compile(8)).isEmpty();
    }

    @Test
    void theRangesThatAnEnumHoldsAsTextMayHaveSuchNeighborsToo() {
        Generation generation = Generations.of(Sets.alternating(300, 20));
        SourceFolder sources = new SourceFolder(folder);
        SourceWriter.write(generation, name -> true).forEach(type -> sources.add(type.qualifiedName(), type.source()));
        assertThat(texts(generation, name -> false)).anyMatch(source -> source.contains("class RangeTexts"));
        JavaLangNames.in(texts(generation, name -> false))
                .forEach(name -> sources.add("made." + name, "package made;\n\nclass " + name + " {}\n"));
        assertThat(sources.compile(17)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CharSequence", "IllegalArgumentException", "Integer", "Override", "String", "System"})
    void aHiddenNameTakesOneLineInEachFileThatHasIt(String hidden) {
        Generation radiology = generation("radiology");
        List<String> without = texts(radiology, name -> false);
        List<String> with = texts(radiology, hidden::equals);
        String line = "import java.lang." + hidden + ";\n";
        assertThat(with).filteredOn(source -> source.contains(line)).isNotEmpty();
        for (int i = 0; i < with.size(); i++) {
            boolean has = JavaLangNames.in(List.of(without.get(i))).contains(hidden);
            assertThat(with.get(i).contains(line)).isEqualTo(has);
            assertThat(with.get(i).replace(line, "")).isEqualTo(without.get(i));
        }
    }

    @Test
    void aNameThatTheSourceDoesNotHaveChangesNothing() {
        Generation radiology = generation("radiology");
        assertThat(texts(radiology, Set.of("Thread", "Chest", "List")::contains))
                .isEqualTo(texts(radiology, name -> false));
    }

    /** The parser of this test finds what it is to find, so that the test above cannot pass by finding nothing. */
    @Test
    void namesAreFoundInCodeAndInLinks() {
        assertThat(JavaLangNames.in(
                        List.of("@Override /** {@link #of(CharSequence)} */ String s = \"Integer\"; a.Long l;")))
                .containsExactly("CharSequence", "Override", "String");
    }

    private static Generation generation(String set) {
        return Generations.of(Generations.data(set), "com.acme", Optional.of("javax.annotation.Generated"));
    }

    private static List<String> texts(Generation generation, Predicate<String> hidden) {
        return SourceWriter.write(generation, hidden).stream()
                .map(GeneratedType::source)
                .toList();
    }
}
