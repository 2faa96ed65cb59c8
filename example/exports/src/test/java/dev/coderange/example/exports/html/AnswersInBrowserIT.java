package dev.coderange.example.exports.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.coderange.example.exports.clinic.ClinicClassifier;
import dev.coderange.example.exports.clinic.ClinicDepartment;
import dev.coderange.example.exports.clinic.ClinicService;
import dev.coderange.example.exports.clinic.ClinicSite;
import dev.coderange.example.exports.html.Chromium.Scheme;
import dev.coderange.example.exports.radiology.RadiologyCategory;
import dev.coderange.example.exports.radiology.RadiologyClassifier;
import dev.coderange.example.exports.radiology.RadiologySubcategory;
import dev.coderange.runtime.CodeRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page answers is what the generated classifier answers; and what it does when keys are pressed. */
class AnswersInBrowserIT {

    private static final Chromium BROWSER = new Chromium(Scheme.LIGHT, 1_200);

    private static final List<String> NO_CODES = List.of(
            " 71045", "71045 ", "7104", "710455", "71045x", "７１０４５", "0042t", "A10", "a100", "-71045", "71045-71046");

    private static final String ASK_ALL = "tell(Object.fromEntries(CODES.map(code => [code, ask(code).path])));";

    @Test
    void answersForRadiologyAsTheClassifierDoes() throws IOException, InterruptedException {
        var codes = new TreeSet<String>(NO_CODES);
        Stream.concat(Arrays.stream(RadiologyCategory.values()), Arrays.stream(RadiologySubcategory.values()))
                .flatMap(category -> category.ranges().stream())
                .forEach(range -> addAround(range, codes));
        var random = new Random(14);
        for (int i = 0; i < 200; i++) {
            codes.add(String.valueOf(69_900 + random.nextInt(10_200)));
        }
        Map<String, String> expected = new LinkedHashMap<>();
        for (String code : codes) {
            expected.put(code, path(RadiologyClassifier.category(code), RadiologyClassifier.subcategory(code)));
        }
        JsonNode answers = Looked.by(AtlasJar.page("radiology", AtlasJar.RADIOLOGY), askAll(codes), BROWSER);
        assertThat(map(answers)).isEqualTo(expected);
    }

    @Test
    void answersForEachDayAsTheClassifierDoes() throws IOException, InterruptedException {
        Path page = AtlasJar.page("clinic", AtlasJar.CLINIC);
        for (LocalDate day : days(AtlasJar.CLINIC)) {
            var codes = new TreeSet<String>(NO_CODES);
            Stream.of(ClinicDepartment.values(), ClinicService.values(), ClinicSite.values())
                    .flatMap(Arrays::stream)
                    .flatMap(category -> category.ranges().stream())
                    .forEach(range -> addAround(range, codes));
            codes.addAll(List.of("A100", "A199", "A150", "A151", "99100", "99140", "99202", "99498", "99499", "C0500"));
            Map<String, String> expected = new LinkedHashMap<>();
            for (String code : codes) {
                expected.put(
                        code,
                        path(
                                ClinicClassifier.department(code, day),
                                ClinicClassifier.service(code, day),
                                ClinicClassifier.site(code, day)));
            }
            JsonNode answers = Looked.by(page, "setDay('" + day + "');" + askAll(codes), BROWSER);
            assertThat(map(answers)).as("on " + day).isEqualTo(expected);
        }
    }

    /** Each day on which the data names something, with the day before and the day after. */
    private static Set<LocalDate> days(Path data) throws IOException {
        Matcher written = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\d)\"").matcher(Files.readString(data));
        var days = new TreeSet<LocalDate>();
        while (written.find()) {
            LocalDate day = LocalDate.parse(written.group(1));
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        return days;
    }

    private static void addAround(CodeRange range, Set<String> codes) {
        for (String code : List.of(range.first(), range.last())) {
            codes.add(code);
            Matcher number = Pattern.compile("(\\D*)(\\d+)(\\D*)").matcher(code);
            if (number.matches()) {
                int width = number.group(2).length();
                for (int by : new int[] {-1, 1}) {
                    int near = Math.max(0, Integer.parseInt(number.group(2)) + by);
                    codes.add(number.group(1) + ("%0" + width + "d").formatted(near) + number.group(3));
                }
            }
        }
    }

    private static String path(Enum<?>... levels) {
        return Arrays.stream(levels)
                .filter(level -> level != null)
                .map(Enum::name)
                .collect(Collectors.joining("/"));
    }

    private static String askAll(Set<String> codes) throws IOException {
        return "const CODES = " + JsonMapper.builder().build().writeValueAsString(codes) + ";" + ASK_ALL;
    }

    private static Map<String, String> map(JsonNode answers) {
        Map<String, String> map = new LinkedHashMap<>();
        answers.properties()
                .forEach(each -> map.put(each.getKey(), each.getValue().asText()));
        return map;
    }

    @Test
    void saysWhereACodeLies() throws IOException, InterruptedException {
        JsonNode answers = Looked.by(
                AtlasJar.page("radiology", AtlasJar.RADIOLOGY),
                "tell(['71046', '71900', '77000', '77297', '00100', '7104', ' 71046', 'chest'].map(code => ask(code).words));",
                BROWSER);
        assertThat(answers)
                .extracting(JsonNode::asText)
                .containsExactly(
                        "71046 is in Diagnostic radiology › Chest (71045-71555).",
                        "71900 is in Diagnostic radiology (70010-76499), and in no subcategory: Chest ends at 71555,"
                                + " Musculoskeletal begins at 72020.",
                        "77000 is in none. It lies in the gap 77000 between Diagnostic ultrasound, which ends at 76999, and"
                                + " Radiologic guidance, which begins at 77001.",
                        "77297 is in Radiation oncology › Treatment planning (77296-77299). Declared by Treatment planning"
                                + " (77261-77299) and Physics and dosimetry (77295-77370).",
                        "00100 is in none. The first code of its line is 70010, in Diagnostic radiology.",
                        "“7104” is no code: codes look like NNNNN.",
                        "“ 71046” is no code as it is written. 71046 is in Diagnostic radiology › Chest (71045-71555).",
                        "2 categories are called so:");
    }

    @Test
    void keysWalkAlongTheLineAndZoom() throws IOException, InterruptedException {
        JsonNode told = Looked.by(AtlasJar.page("radiology", AtlasJar.RADIOLOGY), """
                const line = document.querySelector("figure[data-kind=LINE]");
                const label = () => document.activeElement.getAttribute("aria-label");
                const steps = [];
                const reachable = line.querySelectorAll("svg [tabindex='0']");
                steps.push(String(reachable.length));
                reachable[0].focus();
                for (const key of ["Home", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "End"]) {
                  press(document.activeElement, key);
                  steps.push(label());
                }
                press(document.activeElement, "Enter");
                steps.push(byId("answer").textContent, byId("details").querySelector("h3").textContent);
                press(document.activeElement, "+");
                press(document.activeElement, "+");
                steps.push(line.querySelector(".ends").textContent);
                press(document.activeElement, "0");
                steps.push(line.querySelector(".ends").textContent);
                tell(steps);
                """, BROWSER);
        List<String> steps = new ArrayList<>();
        told.forEach(each -> steps.add(each.asText()));
        assertThat(steps)
                .containsExactly(
                        "1",
                        "1 Diagnostic radiology, 70010-76499",
                        "2 Diagnostic ultrasound, 76506-76999",
                        "2.3 Ultrasound of the abdomen and retroperitoneum, 76700-76776",
                        "2.2 Ultrasound of the chest, 76604-76642",
                        "2 Diagnostic ultrasound, 76506-76999",
                        "7 Nuclear medicine, 78012-79999",
                        "Nuclear medicine: 78012-79999.",
                        "7 Nuclear medicine",
                        "73756 to 76253",
                        "70010 to 79999");
    }

    /** By the events that a browser makes of a wheel, a mouse and fingers. */
    @Test
    void wheelFingersAndMouseZoomAndMove() throws IOException, InterruptedException {
        JsonNode told = Looked.by(AtlasJar.page("radiology", AtlasJar.RADIOLOGY), """
                const line = document.querySelector("figure[data-kind=LINE]");
                const picture = line.querySelector("svg");
                picture.setPointerCapture = () => {}; // which knows of no pointer that is made up
                const box = picture.getBoundingClientRect();
                const at = part => ({ clientX: box.left + part * box.width, clientY: box.top + 20, bubbles: true,
                  cancelable: true });
                const wheel = (part, more) => {
                  const event = new WheelEvent("wheel", { ...at(part), ...more });
                  picture.dispatchEvent(event);
                  return event.defaultPrevented;
                };
                const pointer = (type, id, part, buttons) => picture.dispatchEvent(
                  new PointerEvent("pointer" + type, { ...at(part), pointerId: id, buttons }));
                const [first, last] = [70010, 79999];
                const ends = () => line.querySelector(".ends").textContent.split(" to ").map(Number);
                const told = {};
                told.plainWheel = [wheel(0.5, { deltaY: -50 }), ...ends()];
                told.zoomed = [wheel(0, { deltaY: -50, ctrlKey: true }), ...ends()];
                told.sideways = [wheel(0.5, { deltaX: 200 }), ...ends()];
                wheel(0.5, { deltaY: 60, ctrlKey: true });
                wheel(0.5, { deltaY: 60, ctrlKey: true });
                told.back = ends();
                pointer("down", 1, 0.4, 1);
                pointer("down", 2, 0.6, 1);
                pointer("move", 1, 0.3, 1);
                pointer("move", 2, 0.7, 1);
                told.pinched = ends();
                pointer("up", 1, 0.3, 0);
                pointer("up", 2, 0.7, 0);
                pointer("move", 1, 0.1, 0);
                told.released = ends();
                pointer("down", 1, 0.5, 1);
                pointer("move", 1, 0.25, 1);
                told.dragged = ends();
                pointer("up", 1, 0.25, 0);
                pointer("down", 1, 0.5, 1);
                pointer("move", 1, 0.1, 0); // let go outside of the picture
                told.lost = ends();
                tell(told);
                """, BROWSER);

        assertThat(told.get("plainWheel")).hasToString("[false,70010,79999]");
        assertThat(told.get("zoomed").get(0).asBoolean()).isTrue();
        assertThat(told.get("zoomed").get(1).asInt()).isEqualTo(70_010);
        assertThat(told.get("zoomed").get(2).asInt()).isBetween(76_050, 76_080); // e to the power of -0.5 of the line
        assertThat(told.get("sideways").get(1).asInt()).isBetween(71_000, 71_200);
        assertThat(told.get("back")).hasToString("[70010,79999]");
        int pinched =
                told.get("pinched").get(1).asInt() - told.get("pinched").get(0).asInt();
        assertThat(pinched).isBetween(4_900, 5_100);
        assertThat(told.get("released")).isEqualTo(told.get("pinched"));
        int moved =
                told.get("dragged").get(0).asInt() - told.get("pinched").get(0).asInt();
        assertThat(moved).isBetween(pinched / 4 - 20, pinched / 4 + 20);
        assertThat(told.get("lost")).isEqualTo(told.get("dragged"));
    }
}
