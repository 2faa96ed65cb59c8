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

    static void resolved(@RadiologyCode(within = RadiologyRanges.PHYSICS_AND_DOSIMETRY) int code) {}

    static void span(@RadiologyCode(subcategory = RadiologySubcategory.PHYSICS_AND_DOSIMETRY, range = true) String codes) {}

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
        resolved(77295);
        span(RadiologyRanges.PHYSICS_AND_DOSIMETRY);
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
        nuclear(/*!*/71046); // error: 71046 is DIAGNOSTIC_RADIOLOGY / CHEST, but parameter `code` of `nuclear` accepts only NUCLEAR_MEDICINE (78012-79999)
        nuclear(/*!*/77045); // error: 77045 is in no category of Radiology: it lies in the gap between RADIOLOGIC_GUIDANCE (77001-77022) and BREAST_MAMMOGRAPHY (77046-77067); parameter `code` of `nuclear` accepts only NUCLEAR_MEDICINE (78012-79999). Nearest: 78012.
        breast(/*!*/"70746"); // error: 70746 is DIAGNOSTIC_RADIOLOGY, but parameter `code` of `breast` accepts only BREAST_MAMMOGRAPHY (77046-77067). Are two digits swapped? 77046 would do.
        breast(/*!*/"7746"); // error: "7746" is not a code of Radiology: a code looks like NNNNN (N is a digit); parameter `code` of `breast` accepts only BREAST_MAMMOGRAPHY (77046-77067). Is a digit missing? 77046 would do.
        breast(/*!*/"770460"); // error: Is there one digit too many?
        breast(/*!*/" 77046"); // error: Write 77046, without the blanks around it.
        either(/*!*/71046); // error: but parameter `code` of `either` accepts only NUCLEAR_MEDICINE (78012-79999) or BREAST_MAMMOGRAPHY (77046-77067)
        chest(/*!*/70010); // error: 70010 is DIAGNOSTIC_RADIOLOGY / HEAD_AND_NECK, but parameter `code` of `chest` accepts only CHEST (71045-71555)
        chest(/*!*/71000); // error: 71000 is DIAGNOSTIC_RADIOLOGY, but parameter `code` of `chest` accepts only CHEST
        resolved(/*!*/77297); // error: 77297 is RADIATION_ONCOLOGY / TREATMENT_PLANNING, but parameter `code` of `resolved` accepts only 77295 or 77300-77370
        span(/*!*/"77295-77370"); // error: 77296-77299 are RADIATION_ONCOLOGY / TREATMENT_PLANNING
        within(/*!*/70010); // error: 70010 is DIAGNOSTIC_RADIOLOGY / HEAD_AND_NECK, but parameter `code` of `within` accepts only 71045-71555
        ranges(/*!*/71101); // error: accepts only 71045-71100 or 77046
        joined(/*!*/71101); // error: accepts only 71045-71100 or 77046
        gap(/*!*/77045); // error: 77045 is in no category of Radiology
        all(/*!*/71101); // error: accepts only
        planning(/*!*/77295); // error: 77295 is RADIATION_ONCOLOGY / PHYSICS_AND_DOSIMETRY, but parameter `code` of `planning` accepts only TREATMENT_PLANNING (77261-77294 and 77296-77299)
    }

    void a(@RadiologyCode(within = /*!*/"nonsense") int code) {} // error everywhere: "nonsense" is not a range: within takes ranges such as 70010-76499, or single codes; a code looks like NNNNN (N is a digit).

    void b(@RadiologyCode(within = {"71045-71100", /*!*/"71100-71045"}) int code) {} // error everywhere: "71100-71045" is not a range, because it ends before it begins

    void c(@RadiologyCode(within = /*!*/"77023-77045") int code) {} // error everywhere: 77023-77045 contains no code of Radiology, so nothing can be within it. Name a range that does.

    void d(@RadiologyCode(within = /*!*/"") int code) {} // error everywhere: "" is not a range

    void e(/*!*/@RadiologyCode(category = RadiologyCategory.NUCLEAR_MEDICINE, subcategory = RadiologySubcategory.CHEST) int code) {} // error everywhere: No code is in NUCLEAR_MEDICINE (78012-79999) and CHEST (71045-71555)

    void f(/*!*/@RadiologyCode(category = RadiologyCategory.NUCLEAR_MEDICINE, within = CHEST_RANGE) int code) {} // error everywhere: : a code must satisfy every member of the annotation, and these exclude each other. Remove one.

    void g(@RadiologyCode(category = {}, within = {}) int code) {}

    void h(@RadiologyCode(category = RadiologyCategory.NUCLEAR_MEDICINE, within = {CHEST_RANGE, "79000"}) int code) {}

    /** An impossible demand is the annotation's mistake and not that of the values. */
    static void broken(@RadiologyCode(within = /*!*/"nonsense") int code) {} // error everywhere: "nonsense" is not a range

    void intoBroken() {
        broken(71046);
        broken(/*!*/77045); // error: 77045 is in no
    }
}
