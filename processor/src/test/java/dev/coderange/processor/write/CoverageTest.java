package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.data.ExecutionDataStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated classes are not in a coverage report, where they would count as code that the consumer's tests do not
 * reach.
 */
class CoverageTest {

    private static final String MARK = "@" + TypeNames.GENERATED.canonicalName() + "\n";

    @TempDir
    private Path folder;

    @Test
    void jacocoLeavesTheMarkedClassesOut() throws IOException {
        SourceFolder sources = new SourceFolder(folder);
        for (String set :
                new String[] {"radiology", "http", "shelf", "services", "networks", "supplies", "diagnoses"}) {
            sources.add(generation(set));
        }
        assertThat(counted(sources)).isEmpty();
    }

    /** So that it is the mark which keeps them out, and the test above cannot pass by analyzing nothing. */
    @Test
    void jacocoCountsTheSameClassesWithoutTheMark() throws IOException {
        SourceFolder sources = new SourceFolder(folder);
        for (GeneratedType type : SourceWriter.write(generation("radiology"))) {
            assertThat(type.source()).contains(MARK);
            sources.add(type.qualifiedName(), type.source().replace(MARK, ""));
        }
        assertThat(counted(sources))
                .containsExactly(
                        "com/acme/RadiologyCategory",
                        "com/acme/RadiologyCategory$Children",
                        "com/acme/RadiologyClassifier",
                        "com/acme/RadiologyClassifier$CategoryTable",
                        "com/acme/RadiologyClassifier$SubcategoryTable",
                        "com/acme/RadiologySubcategory");
    }

    private static Generation generation(String set) {
        return Generations.of(Generations.data(set), "com.acme", Optional.of("javax.annotation.processing.Generated"));
    }

    /** The classes that JaCoCo puts into a report for which nothing was run. */
    private static SortedSet<String> counted(SourceFolder sources) throws IOException {
        assertThat(sources.compile(17)).isEmpty();
        assertThat(sources.classFiles()).isNotEmpty();
        var coverage = new CoverageBuilder();
        var analyzer = new Analyzer(new ExecutionDataStore(), coverage);
        for (byte[] classFile : sources.classFiles()) {
            analyzer.analyzeClass(classFile, "a generated class");
        }
        SortedSet<String> names = new TreeSet<>();
        for (IClassCoverage each : coverage.getClasses()) {
            if (each.containsCode()) { // a report shows no other
                names.add(each.getName());
            }
        }
        return names;
    }
}
