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
                "\"NN[A-Z]\"|\"00A-99B\"|The ends of \"00A-99B\" have different letters at the end, and those name families. Write a range for each letter, the first of them \"00A-99A\".",
                "\"[A-Z]N[0-9AB]\"|\"A0C\"|\"A0C\" does not fit the format [A-Z]N[0-9AB]: character 3 is \"C\", not one of 0123456789AB.",
                "\"[A-Z]N[0-9AB]\"|\"c4a\"|The letters of a code are upper-case, and in \"c4a\" they are not. Write \"C4A\".",
                "\"NNNN*\"|\"401178\"|\"401178\" does not fit the format NNNN*: the first 4 characters decide, and it has more. Write \"4011\", which stands for all codes that begin so, or add places to the shape.",
                "\"NNN*\"|\"450.0\"|\"450.0\" has the decimals of a spreadsheet. Write \"450\".",
                "\"NNN*\"|4|A range must be text, and 4 is a number. Write it in quotes: \"4\".",
                "\"NNN*\"|\"12TC\"|\"12TC\" does not fit the format NNN*: character 3 is \"T\", not a digit.",
                "\"NNNN\", \"ignore\": \".-\"|\"12-34-56.78\"|\"12-34-56.78\" has characters that \"ignore\" names, and ranges are written without them. Write \"1234-5678\".",
                "\"NNNN\", \"ignore\": \" \"|\"12 34\"|\"12 34\" has characters that \"ignore\" names, and ranges are written without them. Write \"1234\".",
                "\"NNNNN\"|\"710\"|\"710\" has lost the zeros that its codes begin with. Write \"00710\".",
                "[\"NNN\", \"NNNN\"]|\"71\"|\"71\" does not fit the format NNN or NNNN: it has 2 characters, not 3 or 4.",
                "\"[A-Z]NN.N\"|\"A00.0-A09.9\"|\".\" cannot be in the shape \"[A-Z]NN.N\". Leave it out of the format and of every range, and where codes carry it, name it: \"ignore\": \".\".",
                "\"NNNNN-NNNN-NN\"|\"00002-1433-80\"|\"-\" cannot be in the shape \"NNNNN-NNNN-NN\". Leave it out of the format and of every range, and where codes carry it, name it: \"ignore\": \"-\".",
                "\"[a-z]NN\"|\"a00\"|\"a\" cannot be in the brackets of the shape \"[a-z]NN\". Write only upper-case letters and digits there, and - between two of them."
            })
    void sayWhatToWrite(String format, String range, String message) {
        assertThat(check(format, range).problems())
                .singleElement()
                .extracting(problem -> problem.text())
                .isEqualTo(message);
    }
}
