package corpus;

import com.acme.billing.RadiologyCategory;
import com.acme.billing.RadiologyCode;
import com.acme.billing.RadiologyRanges;
import com.acme.billing.RadiologySubcategory;

class Demands {

    static final String CHEST_RANGE = "71045-" + "71555";

    static void nuclear(@RadiologyCode(category = RadiologyCategory.NUCLEAR_MEDICINE) int code) {}

    static void breast(@RadiologyCode(category = RadiologyCategory.BREAST_MAMMOGRAPHY) String code) {}

    static void either(@RadiologyCode(category = {RadiologyCategory.NUCLEAR_MEDICINE, RadiologyCategory.BREAST_MAMMOGRAPHY}) int code) {}

    static void chest(@RadiologyCode(subcategory = RadiologySubcategory.CHEST) int code) {}

    static void within(@RadiologyCode(within = RadiologyRanges.CHEST) int code) {}

    static void ranges(@RadiologyCode(within = {"71045-71100", "77046"}) int code) {}

    static void joined(@RadiologyCode(within = "71045-71100,77046") int code) {}

    static void gap(@RadiologyCode(within = "77001-77070") int code) {}

    static void all(
            @RadiologyCode(
                            category = RadiologyCategory.DIAGNOSTIC_RADIOLOGY,
                            subcategory = RadiologySubcategory.CHEST,
                            within = "71045-71100")
                    int code) {}

    static void planning(@RadiologyCode(subcategory = RadiologySubcategory.TREATMENT_PLANNING) int code) {}

    void right() {
        nuclear(78012);
        nuclear(79999);
        breast("77067");
        either(78012);
        either(77046);
        chest(71045);
        within(71555);
        ranges(71045);
        ranges(77046);
        joined(77046);
        gap(77022);
        gap(77046);
        all(71100);
        planning(77294);
        planning(77296);
    }

    void wrong() {
        nuclear(/*!*/71046); // error: 71046 is DIAGNOSTIC_RADIOLOGY / CHEST, here only NUCLEAR_MEDICINE (78012-79999) is meant
        nuclear(/*!*/77045); // error: 77045 is in no radiology category: it lies in the gap between RADIOLOGIC_GUIDANCE (77001-77022) and BREAST_MAMMOGRAPHY (77046-77067); here NUCLEAR_MEDICINE (78012-79999) is meant. Nearest: 78012.
        breast(/*!*/"70746"); // error: 70746 is DIAGNOSTIC_RADIOLOGY, here only BREAST_MAMMOGRAPHY (77046-77067) is meant. Are two digits swapped? 77046 would do.
        breast(/*!*/"7746"); // error: "7746" is no radiology code: a code looks like NNNNN (N is a digit); here BREAST_MAMMOGRAPHY (77046-77067) is meant. Is a digit missing? 77046 would do.
        breast(/*!*/"770460"); // error: Is a digit too many? 77046 would do.
        breast(/*!*/" 77046"); // error: Write 77046.
        either(/*!*/71046); // error: here only NUCLEAR_MEDICINE (78012-79999) or BREAST_MAMMOGRAPHY (77046-77067) is meant
        chest(/*!*/70010); // error: 70010 is DIAGNOSTIC_RADIOLOGY / HEAD_AND_NECK, here only CHEST (71045-71555) is meant
        chest(/*!*/71000); // error: 71000 is DIAGNOSTIC_RADIOLOGY, here only CHEST
        within(/*!*/70010); // error: 70010 is DIAGNOSTIC_RADIOLOGY / HEAD_AND_NECK, here only 71045-71555 is meant
        ranges(/*!*/71101); // error: here only 71045-71100 or 77046 is meant
        joined(/*!*/71101); // error: here only 71045-71100 or 77046 is meant
        gap(/*!*/77045); // error: 77045 is in no radiology category
        all(/*!*/71101); // error: is meant
        planning(/*!*/77295); // error: 77295 is RADIATION_ONCOLOGY / PHYSICS_AND_DOSIMETRY, here only TREATMENT_PLANNING (77261-77294 and 77296-77299) is meant
    }

    void a(@RadiologyCode(within = /*!*/"nonsense") int code) {} // error everywhere: "nonsense" is no range: within takes ranges such as

    void b(@RadiologyCode(within = {"71045-71100", /*!*/"71100-71045"}) int code) {} // error everywhere: "71100-71045" is no range, since it ends before it begins

    void c(@RadiologyCode(within = /*!*/"77023-77045") int code) {} // error everywhere: 77023-77045 holds no radiology code

    void d(@RadiologyCode(within = /*!*/"") int code) {} // error everywhere: "" is no range

    void e(/*!*/@RadiologyCode(category = RadiologyCategory.NUCLEAR_MEDICINE, subcategory = RadiologySubcategory.CHEST) int code) {} // error everywhere: No code is in NUCLEAR_MEDICINE (78012-79999) and CHEST (71045-71555)

    void f(/*!*/@RadiologyCode(category = RadiologyCategory.NUCLEAR_MEDICINE, within = CHEST_RANGE) int code) {} // error everywhere: these exclude each other

    void g(@RadiologyCode(category = {}, within = {}) int code) {}

    void h(@RadiologyCode(category = RadiologyCategory.NUCLEAR_MEDICINE, within = {CHEST_RANGE, "79000"}) int code) {}

    /** An impossible demand is the annotation's mistake and not that of the values. */
    static void broken(@RadiologyCode(within = /*!*/"nonsense") int code) {} // error everywhere: "nonsense" is no range

    void intoBroken() {
        broken(71046);
        broken(/*!*/77045); // error: 77045 is in no
    }
}
