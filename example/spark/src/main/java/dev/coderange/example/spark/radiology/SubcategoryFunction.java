package dev.coderange.example.spark.radiology;

import org.apache.spark.sql.api.java.UDF2;

/** {@code radiology_subcategory(cpt, service_date)}: as {@link CategoryFunction}, one level below. */
public final class SubcategoryFunction implements UDF2<Object, Object, String> {

    private static final long serialVersionUID = 1;

    @Override
    public String call(Object cpt, Object day) {
        var on = Arguments.day(day);
        var code = Arguments.code(cpt);
        if (code == null || on == null) {
            return null;
        }
        var subcategory = RadiologyClassifier.subcategory(code, on);
        return subcategory == null ? null : subcategory.name();
    }
}
