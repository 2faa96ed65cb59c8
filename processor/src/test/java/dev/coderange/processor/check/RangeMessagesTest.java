package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.read.DataReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a range that a spreadsheet or a hand has spoiled: what it was, and not merely that it is wrong. */
class RangeMessagesTest {

    private static ValidationResult check(String format, String range) {
        String json = "{ \"name\": \"Made\", \"format\": " + format
                + ", \"levels\": [\"Kind\"], \"categories\": [{ \"id\": \"A\", \"ranges\": [" + range + "] }] }";
        return DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"NNNN\"|\"450-459\"|\"450-459\" has lost the zeros that its codes begin with. Write \"0450-0459\".",
                "\"NNNN\"|360|A range must be text, and the number 360 is not the code as it was written. Write \"0360\".",
                "\"NN\"|\"1\"|\"1\" has lost the zeros that its codes begin with. Write \"01\".",
                "\"NNNNN\"|71046|A range must be text, and 71046 is a number. Write it in quotes: \"71046\".",
                "\"NNNNN\"|71046.0|A range must be text, and the number 71046.0 is not the code as it was written. Write \"71046\".",
                "\"NNNNN\"|\"71046.0\"|\"71046.0\" has the decimals of a spreadsheet. Write \"71046\".",
                "\"NNNNN\"|\"1402.0\"|\"1402.0\" has lost the zeros that its codes begin with. Write \"01402\".",
                "\"integer\"|\"-5\"|\"-5\" begins with a minus, and a code is never negative. Begin the range at 0 or above.",
                "\"integer\"|\"-5-10\"|\"-5-10\" begins with a minus, and a code is never negative. Begin the range at 0 or above.",
                "\"integer\"|\"71x\"|\"71x\" does not fit the format integer: \"x\" is not a digit. Write digits only.",
                "\"integer\"|-5|-5 is a negative number, and a code is never negative. Write codes in quotes, without the minus.",
                "\"NNNNN\"|\"70000..70010\"|\"70000..70010\" has dots where a range has a hyphen. Write \"70000-70010\".",
                "\"NNNNN\"|\"70,010-76,499\"|\"70,010-76,499\" has commas inside its numbers. Write \"70010-76499\".",
                "\"NNNNN\"|\"70010,76499\"|\"70010,76499\" holds several ranges. Write each in quotes of its own.",
                "\"NNNNN\"|\"'61000-61001'\"|\"'61000-61001'\" has blanks or quotes around it. Write \"61000-61001\".",
                "\"NNNNN\"|\"\\u00a071046\"|\"\\u00a071046\" has blanks or quotes around it. Write \"71046\".",
                "\"NNNNN\"|\"71046 - 71050\"|\"71046 - 71050\" has blanks in it. Write \"71046-71050\".",
                "\"NNNNN\"|\"71046\\u201371050\"|\"71046\u201371050\" has a dash where a range has a plain hyphen. Write \"71046-71050\".",
                "\"NNNNN\"|\"71046 \\u2014 71050\"|\"71046 \u2014 71050\" has a dash where a range has a plain hyphen. Write \"71046-71050\".",
                "\"NNNNN\"|\"71046TC\"|\"71046TC\" has the modifier TC, and ranges hold codes without modifiers. Write \"71046\".",
                "\"NNNNN\"|\"HC:71046:26\"|\"HC:71046:26\" has the modifier 26, and ranges hold codes without modifiers. Write \"71046\".",
                "\"NNNNN\"|\"7104626\"|\"7104626\" has the modifier 26, and ranges hold codes without modifiers. Write \"71046\".",
                "\"NNNNN\"|\"71046-26\"|\"71046-26\" has the modifier 26, and ranges hold codes without modifiers. Write \"71046\".",
                "\"NNNNN\"|\"71046-55\"|\"71046-55\" has a second end of two characters. If 55 is a modifier, write \"71046\"; if this is a range, write \"71046-71055\".",
                "\"NNNNN\"|[\"70010\", \"76499\"]|A range is text, and this is a list of two. If it is a range, write \"70010-76499\"; if it is two codes, write \"70010\", \"76499\" without the brackets.",
                "\"NNNN[AT]\"|\"0042t\"|The letters of a code are upper-case, and in \"0042t\" they are not. Write \"0042T\".",
                "\"[A-Z]NN\"|\"A00-B99\"|The ends of \"A00-B99\" have different letters. Write a range for each letter, the first of them \"A00-A99\".",
                "\"NNNNN\"|\"710\"|\"710\" has lost the zeros that its codes begin with. Write \"00710\".",
                "[\"NNN\", \"NNNN\"]|\"71\"|\"71\" does not fit the format NNN or NNNN: it has 2 characters, not 3 or 4.",
                "\"[A-Z]NN.N\"|\"A00.0-A09.9\"|\".\" cannot be in the shape \"[A-Z]NN.N\". Codes have no separators: leave it out of the format and of every code.",
                "\"NNNNN-NNNN-NN\"|\"00002-1433-80\"|\"-\" cannot be in the shape \"NNNNN-NNNN-NN\". Codes have no separators: leave it out of the format and of every code.",
                "\"[a-z]NN\"|\"a00\"|\"a\" cannot be in the brackets of the shape \"[a-z]NN\". Write only upper-case letters there, and - between two of them."
            })
    void sayWhatToWrite(String format, String range, String message) {
        assertThat(check(format, range).problems())
                .singleElement()
                .extracting(problem -> problem.text())
                .isEqualTo(message);
    }
}
