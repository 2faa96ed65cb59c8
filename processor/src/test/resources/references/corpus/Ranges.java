package corpus;

import com.acme.billing.RadiologyCategory;
import com.acme.billing.RadiologyCode;
import com.acme.billing.RadiologyRanges;

class Ranges {

    static void screen(@RadiologyCode(range = true, category = RadiologyCategory.BREAST_MAMMOGRAPHY) String span) {}

    static void any(@RadiologyCode(range = true) String span) {}

    static void single(@RadiologyCode String code) {}

    void right() {
        screen("77046-77067");
        screen("77050");
        screen(RadiologyRanges.BREAST_MAMMOGRAPHY);
        any(RadiologyRanges.CHEST);
        any("71045-71100,77046");
        any("70010-76499");
        any("77046-77050,77060-77067");
    }

    void wrong() {
        screen(/*!*/"77046-77071"); // error: 77068-77070 are in no category and 77071 is BONE_AND_JOINT_STUDIES; parameter `span` of `screen` accepts only BREAST_MAMMOGRAPHY (77046-77067)
        screen(/*!*/RadiologyRanges.CHEST); // error: 71045-71555 are DIAGNOSTIC_RADIOLOGY / CHEST; parameter `span` of `screen` accepts only BREAST_MAMMOGRAPHY
        screen(/*!*/"77045"); // error: 77045 is in no category; parameter `span` of `screen` accepts only BREAST_MAMMOGRAPHY (77046-77067)
        screen(/*!*/"77046-"); // error: "77046-" is not a range: a range of Radiology codes is FIRST-LAST, such as 77046-77067, or a single code
        screen(/*!*/"77067-77046"); // error: "77067-77046" is not a range, because it ends before it begins
        screen(/*!*/"77046 - 77067"); // error: "77046 - 77067" is not a range
        screen(/*!*/""); // error: "" is not a range
        any(/*!*/"77046-77068"); // error: 77068 is in no category; parameter `span` of `any` accepts only ranges of Radiology codes
        any(/*!*/"00000-99999"); // error: 00000-70009 are in no category, 76500-76505 are in no category, 77000 is in no category and 5 more
        single(/*!*/"77046-77067"); // error: 77046-77067 is a range, and parameter `code` of `single` accepts a single code
        single(/*!*/RadiologyRanges.CHEST); // error: 71045-71555 is a range, and parameter `code` of `single` accepts a single code
    }

    void numbers(/*!*/@RadiologyCode(range = true) int span) {} // error everywhere: A range is text, and int is a number. Use String.
}
