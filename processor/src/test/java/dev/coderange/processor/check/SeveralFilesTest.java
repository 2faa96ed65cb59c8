package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables and extended data with a mistake: each problem in its file, at its exact place and in its exact words. */
class SeveralFilesTest {

    private static final String EXPECTED = "expected";

    static Stream<Path> cases() {
        return Corpus.several().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areReportedInTheseWords(Path file) throws IOException {
        String text = Files.readString(file);
        SeveralFiles files = SeveralFiles.of(text);
        String expected = files.without(EXPECTED);
        String said = Corpus.text(files.check());
        if (Corpus.REWRITE) {
            Files.writeString(file, text.substring(0, text.lastIndexOf("=== expected")) + "=== expected\n" + said);
        } else {
            assertThat(said).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areTheSameWithOtherLineEnds(Path file) throws IOException {
        String text = Files.readString(file);
        SeveralFiles files = SeveralFiles.of(text.replace("\n", "\r\n").replaceAll("(?m)^(=== .*)\r\n", "$1\n"));
        String expected = files.without(EXPECTED).replace("\r\n", "\n");
        if (!Corpus.REWRITE) {
            assertThat(Corpus.text(files.check())).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leaveNoTwoRangesOfALevelThatMeet(Path file) throws IOException {
        SeveralFiles files = SeveralFiles.of(Files.readString(file));
        files.without(EXPECTED);
        files.check().codeSet().ifPresent(BrokenDataTest::assertDisjoint);
    }
}
