package dev.coderange.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.coderange.processor.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is not JSON gives one problem, whatever it is, and sound text none. */
class BrokenTextTest {

    private static final String ALPHABET = "{}[]:,\"'\\/*#-+.019eEtruefalsn \t\n\r\u00a0\u2028\u201c\uFEFF\0\uD83D=;";
    private static final Pattern ID = Pattern.compile("\"id\": \"([A-Z_]+)\"");
    private static final int ROUNDS = 4_000;

    private static Document read(String text) {
        return DataReader.read(new DataText(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsAMistakeExactlyWhereThereIsOneAfterARandomEdit(long seed) {
        String sound = "{ \"a\": [1, -2.5e3, \"x\\u0041\", true], \"b\": { \"c\": null, \"d\": [] }, \"e\": \"f, g\" }";
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String text = sound;
            for (int edits = random.nextInt(3); edits >= 0; edits--) {
                text = edit(text, random);
            }
            assertAgrees(text);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void findsAMistakeExactlyWhereThereIsOneInNoise(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            var noise = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                noise.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            assertAgrees(noise.toString());
        }
    }

    private static String edit(String text, Random random) {
        int at = random.nextInt(text.length());
        char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + c + text.substring(at);
            default -> text.substring(0, at) + c + text.substring(at + 1);
        };
    }

    private static void assertAgrees(String text) {
        assertThat(read(text).problems()).as(text).hasSize(isJson(text) ? 0 : 1);
    }

    private static boolean isJson(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JsonProcessingException e) {
            return false;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void findsTheSameMistakeWhereverABufferOfTheParserEnds() {
        for (String text : new String[] {
            "{\"a\": 71000-71999}",
            "{\"a\": 00100}",
            "{\"a\": NaN}",
            "{\"a\": CHEST}",
            "{\"a\": \"x\\d\"}",
            "{\"a\": \"\\u12\"}",
            "{\"a\": \"x\ty\"}",
            "{\"a\": \"x, \"b\": 1}",
            "{\"a\": \"x\"   \"b\": 1}",
            "{\"a\" 1}",
            "{\"a\": 1, }"
        }) {
            Problem near = read(text).problems().get(0);
            for (int blanks = 3_970; blanks < 4_010; blanks++) {
                Problem far = read(" ".repeat(blanks) + text).problems().get(0);
                assertThat(far.said()).isEqualTo(near.said());
                assertThat(far.position().orElseThrow().column())
                        .as(text)
                        .isEqualTo(near.position().orElseThrow().column() + blanks);
            }
        }
    }

    @Test
    void keepsTheNamesOfTheShippedDataWhereverItIsCutOff() throws IOException {
        String radiology = Files.readString(Path.of("../data/radiology.json"));
        for (int end = radiology.indexOf("\"categories\""); end < radiology.length() - 10; end += 100) {
            String names = Shown.of(read(radiology.substring(0, end)).root().orElseThrow());
            assertThat(names).contains("\"Radiology\"", "\"Category\"", "\"Subcategory\"");
            ID.matcher(radiology.substring(0, end))
                    .results()
                    .forEach(id -> assertThat(names).contains('"' + id.group(1) + '"'));
        }
    }

    @Test
    void readsHostileTextInTimeInProportionToItsLength() {
        for (String piece : new String[] {
            "]", "}", "{", "[", "\"", ",", ":", "[}", "{]", "\"a\":}", "[\"a\":1}", "{\"a\" 1,", "a ", "/*"
        }) {
            read(piece.repeat(100_000));
        }
    }
}
