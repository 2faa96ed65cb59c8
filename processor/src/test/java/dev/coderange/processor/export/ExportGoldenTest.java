package dev.coderange.processor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.coderange.processor.export.sql.SqlDialect;
import dev.coderange.processor.export.sql.SqlExport;
import dev.coderange.processor.export.sql.SqlNames;
import dev.coderange.processor.export.sql.SqlRequest;
import dev.coderange.processor.model.CodeSet;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exports of two sets in every format, compared as text with the files under {@code src/test/resources/golden}.
 * When a change of them is meant, this writes them anew, to be read in the diff:
 *
 * <pre>
 * mvn -pl processor -am test -Dtest=ExportGoldenTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dcoderange.golden=write
 * </pre>
 */
class ExportGoldenTest {

    private static final boolean WRITE = "write".equals(System.getProperty("coderange.golden"));
    private static final Path GOLDEN = Path.of("src/test/resources/golden/export");

    /** The page is kept beside what else it is looked at with. */
    static Stream<Arguments> keptExports() {
        return exports().filter(export -> export.get()[0] != ExportFormat.HTML);
    }

    static Stream<Arguments> exports() {
        return Arrays.stream(ExportFormat.values())
                .flatMap(format -> Stream.of("radiology", "clinic").map(set -> Arguments.of(format, set)));
    }

    @ParameterizedTest
    @MethodSource("keptExports")
    void exportIsTheOneThatIsKept(ExportFormat format, String set) throws IOException {
        check(set + "." + format.extension(), written(format, set));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void exportIsTheSameInAnotherCountry(ExportFormat format, String set) throws IOException {
        String here = written(format, set);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(written(format, set)).isEqualTo(here).doesNotContain("\r");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ANSI")
    void scriptOfADialectIsTheOneThatIsKept(SqlDialect dialect) throws IOException {
        var out = new StringWriter();
        CodeSet set = ExportedSets.named("clinic");
        SqlExport.write(
                set,
                ExportedSets.SHA_256,
                new SqlRequest(dialect, Optional.empty(), false, false, SqlNames.DEFAULT),
                out);

        check("clinic-" + dialect.word() + ".sql", out.toString());
    }

    private static String written(ExportFormat format, String set) throws IOException {
        var out = new StringWriter();
        try {
            format.write(ExportedSets.named(set), ExportedSets.SHA_256, out);
        } catch (UnsupportedOperationException e) {
            abort(format.word() + " is " + e.getMessage());
        }
        return out.toString();
    }

    private static void check(String name, String written) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (WRITE) {
            Files.writeString(file, written);
        }
        assertThat(written).isEqualTo(Files.readString(file));
    }
}
