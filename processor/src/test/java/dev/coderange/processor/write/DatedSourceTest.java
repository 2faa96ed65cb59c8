package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.plan.Planner;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the types of a set with dates are as source: of the consumer's release, documented, and small. */
class DatedSourceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"8,SWITCH", "8,AUTO", "8,TABLE", "17,SWITCH", "17,AUTO", "17,TABLE"})
    void compilesWithoutAWarning(int release, Request.Lookup lookup) {
        SourceFolder sources = new SourceFolder(folder).add(generation(Imaging.set(), lookup, release > 8));
        assertThat(sources.compile(release)).isEmpty();
    }

    @Test
    void isDocumentedWithoutAWarning() {
        SourceFolder sources = new SourceFolder(folder).add(generation(Imaging.set(), Request.Lookup.SWITCH, true));
        assertThat(sources.document()).isEmpty();
    }

    @Test
    void whoNamesAConstantThatHoldsNothingIsWarned() {
        String named = "package made;\nclass Named { Object old = ImagingSection.FLUOROSCOPY; }\n";
        SourceFolder sources = new SourceFolder(folder)
                .add(generation(Imaging.set(), Request.Lookup.AUTO, true))
                .add("made.Named", named);
        assertThat(sources.compile(17))
                .hasSize(2) // and that there are warnings
                .element(0)
                .asString()
                .contains(
                        "Named.java:2: warning: [deprecation] FLUOROSCOPY in made.ImagingSection has been deprecated");
    }

    /** Thousands of histories: the tables grow with them, the methods do not, nor with the editions of the others. */
    @Test
    void classesGrowWithTheHistoriesAndNotWithTheEditions() {
        long few = bytes(DatedSets.random(new Random(1), Sets.INTEGER, new CodeRange(0, 10_000_000), 300, 4, 10));
        long many = bytes(DatedSets.random(new Random(1), Sets.INTEGER, new CodeRange(0, 10_000_000), 3_000, 4, 10));
        long hundred = bytes(DatedSets.random(new Random(1), Sets.INTEGER, new CodeRange(0, 10_000_000), 300, 4, 100));

        assertThat(many).isLessThan(12 * few);
        assertThat(hundred).isLessThan(10 * few);
    }

    private long bytes(CodeSet set) {
        DatedTypes types = new DatedTypes(set, Request.Lookup.AUTO);
        long bytes = 0;
        for (byte[] file : types.classFiles().values()) {
            assertThat(MethodSizes.of(file).values()).allMatch(size -> size < MethodSizes.LARGEST_COMPILED);
        }
        for (var file : types.classFiles().entrySet()) {
            bytes += file.getKey().startsWith("MadeClassifier") ? file.getValue().length : 0;
        }
        return bytes;
    }

    private static Generation generation(CodeSet set, Request.Lookup lookup, boolean knowsSince) {
        Generation any = Generations.of(set, "made", lookup);
        return new Generation(
                any.packageName(),
                set,
                any.plans(),
                any.data(),
                any.request(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.of(new DatedPlans(Planner.planDated(set, lookup), knowsSince)));
    }
}
