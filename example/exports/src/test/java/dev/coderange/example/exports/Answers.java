package dev.coderange.example.exports;

import dev.coderange.example.exports.clinic.ClinicClassifier;
import dev.coderange.example.exports.clinic.ClinicDepartment;
import dev.coderange.example.exports.clinic.ClinicService;
import dev.coderange.example.exports.clinic.ClinicSite;
import dev.coderange.example.exports.radiology.RadiologyCategory;
import dev.coderange.example.exports.radiology.RadiologyClassifier;
import dev.coderange.example.exports.radiology.RadiologySubcategory;
import dev.coderange.runtime.CodeCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the generated types of a set answer, which an export has to answer too.
 *
 * @param data the argument of the command line that names the data
 * @param system what the data calls the system of its codes
 * @param sha256 the SHA-256 of the data
 * @param codes every text that is a code
 * @param days days on which something changes, and those before and after; empty for a set without dates
 * @param constants every constant of every level
 * @param levels the lookup of each level by its name, from the top
 */
public record Answers(
        String data,
        String system,
        String sha256,
        List<String> codes,
        List<LocalDate> days,
        List<CodeCategory> constants,
        Map<String, Lookup> levels) {

    /** A lookup on a level: null for a code in no category. */
    public interface Lookup {

        CodeCategory of(String code, LocalDate day);
    }

    /** The set that ships. */
    public static Answers radiology() {
        Map<String, Lookup> levels = new LinkedHashMap<>();
        levels.put("Category", (code, day) -> RadiologyClassifier.category(code));
        levels.put("Subcategory", (code, day) -> RadiologyClassifier.subcategory(code));
        List<String> codes = new ArrayList<>();
        addNumbers(codes, "%05d", 100_000);
        return new Answers(
                "radiology.json",
                RadiologyClassifier.SYSTEM,
                RadiologyClassifier.SOURCE_SHA256,
                codes,
                List.of(),
                constants(RadiologyCategory.values(), RadiologySubcategory.values()),
                levels);
    }

    /** The set that is made up, with dates and letters. */
    public static Answers clinic() {
        Map<String, Lookup> levels = new LinkedHashMap<>();
        levels.put(
                "Department",
                (code, day) ->
                        day == null ? ClinicClassifier.department(code) : ClinicClassifier.department(code, day));
        levels.put(
                "Service",
                (code, day) -> day == null ? ClinicClassifier.service(code) : ClinicClassifier.service(code, day));
        levels.put("Site", (code, day) -> day == null ? ClinicClassifier.site(code) : ClinicClassifier.site(code, day));
        List<String> codes = new ArrayList<>();
        addNumbers(codes, "%05d", 100_000);
        for (char family : "AFT".toCharArray()) {
            addNumbers(codes, "%04d" + family, 10_000);
        }
        for (char first : "ABCD".toCharArray()) {
            addNumbers(codes, first + "%03d", 1_000);
        }
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
        for (int year = 2022; year <= 2026; year++) {
            days.add(LocalDate.of(year - 1, 12, 31));
            days.add(LocalDate.of(year, 1, 1));
        }
        days.add(LocalDate.of(2025, 6, 30));
        days.add(LocalDate.of(2025, 7, 1));
        return new Answers(
                "src/main/resources/clinic.json",
                ClinicClassifier.SYSTEM,
                ClinicClassifier.SOURCE_SHA256,
                codes,
                days,
                constants(ClinicDepartment.values(), ClinicService.values(), ClinicSite.values()),
                levels);
    }

    private static List<CodeCategory> constants(CodeCategory[]... levels) {
        return Stream.of(levels).flatMap(Stream::of).toList();
    }

    private static void addNumbers(List<String> codes, String format, int count) {
        for (int number = 0; number < count; number++) {
            codes.add(String.format(Locale.ROOT, format, number));
        }
    }
}
