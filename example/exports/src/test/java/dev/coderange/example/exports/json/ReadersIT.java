package dev.coderange.example.exports.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coderange.example.exports.Answers;
import dev.coderange.example.exports.CommandLine;
import dev.coderange.runtime.CodeCategory;
import dev.coderange.runtime.CodeRange;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The readers of the page of exports, as they stand there, asked for every code on every day of change. */
class ReadersIT {

    private static final List<String> STRANGERS = List.of(
            "",
            " ",
            "7",
            "700100",
            " 71045",
            "71045 ",
            "71045\n",
            "0042t",
            "0042TT",
            "A1",
            "７１０４５",
            "71045\u0000",
            "-1",
            "é");

    @TempDir
    private Path folder;

    /** A language, the reader's file in it, and a program that asks it. */
    enum Language {
        JS("node", "js", "ranges.mjs", """
                import { readFileSync, writeFileSync } from "node:fs";
                import { Ranges } from "./ranges.mjs";
                const ranges = new Ranges("ranges.json");
                const asked = JSON.parse(readFileSync("asked.json", "utf8"));
                const answers = [];
                for (const level of asked.levels)
                  for (const day of asked.days)
                    for (const code of asked.codes)
                      answers.push((ranges.find(level, code, day || undefined)?.id ?? "-") + "\\n");
                writeFileSync("answers.txt", answers.join(""));
                """),
        PYTHON("python3", "python", "ranges.py", """
                import json
                from ranges import Ranges
                ranges = Ranges("ranges.json")
                asked = json.load(open("asked.json", encoding="utf-8"))
                with open("answers.txt", "w", encoding="utf-8", newline="\\n") as answers:
                    for level in asked["levels"]:
                        for day in asked["days"]:
                            for code in asked["codes"]:
                                found = ranges.find(level, code, day or None)
                                answers.write((found["id"] if found else "-") + "\\n")
                """);

        private final String program;
        private final String fence;
        private final String file;
        private final String questions;

        Language(String program, String fence, String file, String questions) {
            this.program = program;
            this.fence = fence;
            this.file = file;
            this.questions = questions;
        }
    }

    @ParameterizedTest
    @EnumSource
    void readerAnswersAsTheClassifierOfTheSetThatShips(Language language) throws IOException, InterruptedException {
        compare(language, Answers.radiology());
    }

    @ParameterizedTest
    @EnumSource
    void readerAnswersAsTheClassifierOnEveryDayOfChange(Language language) throws IOException, InterruptedException {
        compare(language, Answers.clinic());
    }

    @ParameterizedTest
    @EnumSource
    void readerKnowsIntegers(Language language) throws IOException, InterruptedException {
        compare(language, "\"integer\"", "integer", ",", "0", "2-20", "100-9223372036854775806");
    }

    @ParameterizedTest
    @EnumSource
    void readerKnowsPrefixesAndIgnoredCharacters(Language language) throws IOException, InterruptedException {
        compare(language, "\"[A-C]N[0-9AB]*\"", "[A-C]N[0-9AB]*", ".-", "A00-A1B", "B05-C10", "C9");
    }

    @ParameterizedTest
    @EnumSource
    void readerKnowsFamilies(Language language) throws IOException, InterruptedException {
        compare(language, "\"NN[AB][XY]\"", "NN[AB][XY]", ".", "10AX-40AX", "20BX-30BX", "05AY");
    }

    private void compare(Language language, Answers answers) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("ranges.json"), CommandLine.run("export", answers.data(), "--to", "json"));
        List<String> codes = new ArrayList<>(answers.codes());
        codes.addAll(STRANGERS);
        List<LocalDate> days = new ArrayList<>(answers.days());
        days.add(null);
        List<String> answered = ask(
                language,
                List.copyOf(answers.levels().keySet()),
                days.stream().map(day -> day == null ? "" : day.toString()).toList(),
                codes);
        int at = 0;
        for (var level : answers.levels().entrySet()) {
            for (LocalDate day : days) {
                for (String code : codes) {
                    CodeCategory category = level.getValue().of(code, day);
                    String expected = category == null ? "-" : category.name();
                    if (!answered.get(at).equals(expected)) {
                        assertThat(answered.get(at))
                                .as("%s %s on %s", level.getKey(), code, day)
                                .isEqualTo(expected);
                    }
                    at++;
                }
            }
        }
        assertThat(answered).hasSize(at);
    }

    /** A set of one category for each range, which the runtime reads by itself. */
    private void compare(Language language, String format, String shape, String ignored, String... ranges)
            throws IOException, InterruptedException {
        Map<String, List<CodeRange>> expected = new LinkedHashMap<>();
        List<String> categories = new ArrayList<>();
        for (String range : ranges) {
            String id = "C" + expected.size();
            expected.put(id, CodeRange.parse(shape, ignored, range));
            categories.add("{ \"id\": \"" + id + "\", \"ranges\": [\"" + range + "\"] }");
        }
        Path data = folder.resolve("data.json");
        Files.writeString(data, """
                { "name": "Odd", "levels": ["Part"], "format": %s, "ignore": "%s", "categories": [%s] }
                """.formatted(format, ignored, String.join(", ", categories)));
        Files.writeString(folder.resolve("ranges.json"), CommandLine.run("export", data.toString(), "--to", "json"));
        List<String> codes = codes(ignored);
        List<String> answered = ask(language, List.of("Part"), List.of(""), codes);
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            String id = expected.entrySet().stream()
                    .filter(each -> each.getValue().stream().anyMatch(range -> range.contains(code)))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("-");
            assertThat(answered.get(i)).as(code).isEqualTo(id);
        }
        assertThat(answered).contains("C0", "C1", "C2", "-");
    }

    /** Short texts of all kinds, some with what is ignored in them. */
    private static List<String> codes(String ignored) {
        List<String> codes = new ArrayList<>(STRANGERS);
        String[] firsts = "0 1 2 3 4 9 A B C D".split(" ");
        String[] nexts = "0 1 3 5 9 A B X".split(" ");
        for (String one : firsts) {
            codes.add(one);
            for (String two : nexts) {
                codes.add(one + two);
                codes.add(one + ignored + two);
                for (String three : nexts) {
                    codes.add(one + two + three);
                    codes.add(ignored + one + two + ignored.charAt(0) + three + "7Z");
                    for (String four : new String[] {"X", "Y", "0"}) {
                        codes.add(one + two + three + four);
                    }
                }
            }
        }
        codes.addAll(List.of("9223372036854775806", "9223372036854775807", "9223372036854775808", "1,000", "01"));
        return codes;
    }

    private List<String> ask(Language language, List<String> levels, List<String> days, List<String> codes)
            throws IOException, InterruptedException {
        boolean isThere = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, language.program)));
        if (!isThere) {
            System.out.println("Skipped: " + language.program + " is not installed, so nobody tried its reader.");
        }
        assumeTrue(isThere, language.program + " is not installed");
        Files.writeString(folder.resolve(language.file), reader(language));
        Path program = folder.resolve(language == Language.JS ? "ask.mjs" : "ask.py");
        Files.writeString(program, language.questions);
        new ObjectMapper()
                .writeValue(
                        folder.resolve("asked.json").toFile(), Map.of("levels", levels, "days", days, "codes", codes));
        Process process = new ProcessBuilder(language.program, program.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readAllLines(folder.resolve("answers.txt"));
    }

    /** The reader as the page has it. */
    private static String reader(Language language) throws IOException {
        String page = Files.readString(Path.of("../../processor/EXPORTS.md"));
        Matcher block =
                Pattern.compile("(?ms)^```" + language.fence + "\\n(.*?)^```$").matcher(page);
        assertThat(block.find()).isTrue();
        assertThat(block.group(1).lines()).hasSizeLessThanOrEqualTo(30);
        return block.group(1);
    }
}
