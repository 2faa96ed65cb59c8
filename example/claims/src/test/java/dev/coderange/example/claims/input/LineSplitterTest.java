package dev.coderange.example.claims.input;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineSplitterTest {

    private static final String CHARACTERS = "ab \"\"\",;\t";

    /** Where the splitter gives fields, they are those of FastCSV; and it gives them for all but a few odd lines. */
    @ParameterizedTest
    @EnumSource(Delimiter.class)
    void givesTheFieldsThatAParserGives(Delimiter delimiter) {
        Random random = new Random(13);
        int simple = 0;
        for (int i = 0; i < 20_000; i++) {
            String line = line(random);
            Optional<List<String>> fields = split(line, delimiter);
            Optional<List<String>> expected = parse(line, delimiter);
            if (fields.isPresent()) {
                simple++;
                assertThat(fields).as(line).isEqualTo(expected);
            }
            if (line.indexOf('"') < 0) {
                assertThat(fields).as(line).isPresent();
            }
        }
        assertThat(simple).isGreaterThan(3_000);
    }

    @ParameterizedTest
    @EnumSource(Delimiter.class)
    void splitsEachLineThatAWriterWrites(Delimiter delimiter) {
        char separator = delimiter.character();
        String line = "a" + separator + "\"b" + separator + "c\"" + separator + "\"say \"\"d\"\"\"" + separator;
        assertThat(split(line, delimiter)).contains(List.of("a", "b" + separator + "c", "say \"d\"", ""));
        String wide = String.valueOf(separator).repeat(99);
        assertThat(split(wide, delimiter).orElseThrow()).hasSize(100);
    }

    private static String line(Random random) {
        return random.ints(1 + random.nextInt(12), 0, CHARACTERS.length())
                .mapToObj(index -> CHARACTERS.substring(index, index + 1))
                .reduce("", String::concat);
    }

    private static Optional<List<String>> split(String line, Delimiter delimiter) {
        LineSplitter splitter = new LineSplitter(delimiter);
        char[] buffer = ("before\n" + line + "\nafter").toCharArray();
        return splitter.split(new Line(2, buffer, 7, 7 + line.length(), false))
                ? Optional.of(IntStream.range(0, splitter.count())
                        .mapToObj(index -> splitter.get(index).toString())
                        .toList())
                : Optional.empty();
    }

    private static Optional<List<String>> parse(String line, Delimiter delimiter) {
        try {
            return Optional.of(CsvReader.builder()
                    .fieldSeparator(delimiter.character())
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(line)
                    .getFields()
                    .stream()
                    .map(String::strip)
                    .toList());
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }
}
