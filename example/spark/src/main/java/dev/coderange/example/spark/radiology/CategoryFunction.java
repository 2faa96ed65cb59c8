package dev.coderange.example.spark.radiology;

import org.apache.spark.sql.api.java.UDF2;

/**
 * {@code radiology_category(cpt, service_date)}: the name of the category that a code is in on a day, such as
 * {@code NUCLEAR_MEDICINE}. Null for what is in none, for what is no code, and where a code or a day is missing.
 */
public final class CategoryFunction implements UDF2<Object, Object, String> {

    private static final long serialVersionUID = 1;

    @Override
    public String call(Object cpt, Object day) {
        var on = Arguments.day(day);
        var code = Arguments.code(cpt);
        if (code == null || on == null) {
            return null;
        }
        var category = RadiologyClassifier.category(code, on);
        return category == null ? null : category.name();
    }
}
