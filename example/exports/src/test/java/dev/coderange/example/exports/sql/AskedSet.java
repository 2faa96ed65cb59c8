package dev.coderange.example.exports.sql;

import dev.coderange.example.exports.clinic.ClinicClassifier;
import dev.coderange.example.exports.diagnoses.DiagnosesClassifier;
import dev.coderange.example.exports.ports.PortsClassifier;
import dev.coderange.example.exports.radiology.RadiologyClassifier;
import dev.coderange.example.exports.supplies.SuppliesClassifier;
import dev.coderange.runtime.CodeCategory;
import java.time.LocalDate;
import java.util.List;

/**
 * A set, and what its generated classifier answers.
 *
 * @param data the data file
 * @param name how the names of what is exported begin
 * @param isDated whether the day matters
 * @param levels the levels, by the names of their columns
 * @param classifiers the classifier of each level
 */
record AskedSet(String data, String name, boolean isDated, List<String> levels, List<Classifier> classifiers) {

    static final AskedSet RADIOLOGY = new AskedSet(
            "radiology.json",
            "radiology",
            false,
            List.of("radiology_category", "radiology_subcategory"),
            List.of(
                    (code, day) -> RadiologyClassifier.category(code),
                    (code, day) -> RadiologyClassifier.subcategory(code)));

    static final AskedSet CLINIC = new AskedSet(
            "clinic.json",
            "clinic",
            true,
            List.of("clinic_department", "clinic_service", "clinic_site"),
            List.of(ClinicClassifier::department, ClinicClassifier::service, ClinicClassifier::site));

    /** The same on the effective day. */
    static final AskedSet CLINIC_TODAY = new AskedSet(
            "clinic.json",
            "clinic",
            false,
            List.of("clinic_department", "clinic_service", "clinic_site"),
            List.of(
                    (code, day) -> ClinicClassifier.department(code),
                    (code, day) -> ClinicClassifier.service(code),
                    (code, day) -> ClinicClassifier.site(code)));

    static final AskedSet DIAGNOSES = new AskedSet(
            "diagnoses.json",
            "diagnoses",
            false,
            List.of("diagnoses_chapter", "diagnoses_group"),
            List.of((code, day) -> DiagnosesClassifier.chapter(code), (code, day) -> DiagnosesClassifier.group(code)));

    static final AskedSet SUPPLIES = new AskedSet(
            "supplies.json", "supplies", true, List.of("supplies_shelf"), List.of(SuppliesClassifier::shelf));

    static final AskedSet PORTS = new AskedSet(
            "ports.json",
            "ports",
            false,
            List.of("ports_kind", "ports_order"),
            List.of((code, day) -> PortsClassifier.kind(code), (code, day) -> PortsClassifier.order(code)));

    /** What a classifier has for a level. */
    interface Classifier {

        CodeCategory of(String code, LocalDate day);
    }

    /** The id of the category of a code on a level, or null. */
    String id(int level, String code, LocalDate day) {
        CodeCategory category = classifiers.get(level).of(code, day);
        return category == null ? null : category.name();
    }

    /** Whether codes are numbers, and their column, too. */
    boolean isOfNumbers() {
        return this == PORTS;
    }

    @Override
    public String toString() {
        return data + (this == CLINIC_TODAY ? " on its day" : "");
    }
}
