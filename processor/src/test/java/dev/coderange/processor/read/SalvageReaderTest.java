package dev.coderange.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.coderange.processor.read.SalvageReader.Salvage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The salvage agrees with Jackson on what is JSON, whatever the text. */
class SalvageReaderTest {

    private static final String ALPHABET = "{}[]:,\"'\\/*#-+.019eEtruefalsn \t\n\r\u00a0\u2028\u201c\uFEFF\0\uD83D=;";
    private static final int ROUNDS = 4_000;

    private static Salvage salvage(String text) {
        return SalvageReader.read(text, Lines.of(text));
    }

    @Test
    void readsTheShippedDataAsJacksonDoes() throws IOException {
        byte[] radiology = Files.readAllBytes(Path.of("../data/radiology.json"));
        Salvage salvage = salvage(new String(radiology, StandardCharsets.UTF_8));
        assertThat(salvage.mistake()).isEmpty();
        assertThat(salvage.root()).isEqualTo(DataReader.read(radiology).root());
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
        assertThat(salvage(text).mistake().isEmpty()).as(text).isEqualTo(isJson(text));
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
    void readsHostileTextInTimeInProportionToItsLength() {
        for (String piece : new String[] {
            "]", "}", "{", "[", "\"", ",", ":", "[}", "{]", "\"a\":}", "[\"a\":1}", "{\"a\" 1,", "a ", "/*"
        }) {
            salvage(piece.repeat(100_000));
        }
    }
}
