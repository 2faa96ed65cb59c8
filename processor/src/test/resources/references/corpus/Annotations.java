package corpus;

import com.acme.billing.RadiologyCategory;
import com.acme.billing.RadiologyCode;
import com.acme.billing.RadiologyRanges;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;

class Annotations {

    static final String BAD = "77045";

    @interface Procedure {
        @RadiologyCode
        String value();

        @RadiologyCode(category = RadiologyCategory.BREAST_MAMMOGRAPHY)
        String[] screening() default {};

        @RadiologyCode
        int number() default 77046;

        @RadiologyCode(range = true)
        String span() default "77046-77067";

        String free() default "77045";

        Part[] parts() default {};
    }

    @interface Part {
        @RadiologyCode
        int[] value();
    }

    @interface Defaults {
        @RadiologyCode
        String code() default /*!*/"77045"; // error everywhere: 77045 is in no

        @RadiologyCode
        int[] codes() default {77046, /*!*/77045}; // error everywhere: 77045 is in no

        @RadiologyCode
        String right() default "77046";

        @RadiologyCode(range = true)
        String span() default /*!*/"77046-77071"; // error everywhere: 77068-77070 are in no category
    }

    @Procedure("77046")
    void right() {}

    @Procedure(value = "77046", screening = {"77046", RadiologyRanges.BREAST_MAMMOGRAPHY_FIRST + ""}, number = 77067, free = "77045")
    int field;

    @Procedure(/*!*/"77045") // error everywhere: 77045 is in no
    void single() {}

    @Procedure(value = /*!*/"77045") // error everywhere: 77045 is in no
    void named() {}

    @Procedure(/*!*/BAD) // error everywhere: 77045 is in no
    void constant() {}

    @Procedure(value = "77046", screening = {"77046", /*!*/"71046", "77047"}) // error everywhere: 71046 is DIAGNOSTIC_RADIOLOGY / CHEST, but member `screening` of `@Procedure` accepts only BREAST_MAMMOGRAPHY (77046-77067)
    void element() {}

    @Procedure(value = "77046", screening = /*!*/"71046") // error everywhere: 71046 is DIAGNOSTIC_RADIOLOGY / CHEST
    void alone() {}

    @Procedure(value = "77046", number = /*!*/77045) // error everywhere: 77045 is in no
    void number() {}

    @Procedure(value = "77046", span = /*!*/"77046-77068") // error everywhere: 77068 is in no category
    void span() {}

    @Procedure(value = "77046", parts = {@Part(77046), @Part(/*!*/77045), @Part({77046, /*!*/77044})}) // error everywhere: 77045 is in no // error everywhere: 77044 is in no
    void nested() {}

    @Procedure(/*!*/"77045") // error everywhere: 77045 is in no
    static class OnType {}

    @Procedure(/*!*/"77045") // error everywhere: 77045 is in no
    static final int onField = 1;

    void onParameter(@Procedure(/*!*/"77045") String s) { // error everywhere: 77045 is in no
        @Procedure(/*!*/"77045") // error: 77045 is in no
        String onLocal = s;
    }

    @Procedure(/*!*/"77045") // error everywhere: 77045 is in no
    Annotations() {}

    @Target(ElementType.TYPE_PARAMETER)
    @interface OfType {
        @RadiologyCode
        String value();
    }

    @Target(ElementType.TYPE_USE)
    @interface Use {
        @RadiologyCode
        String value();
    }

    <@OfType(/*!*/"77045") T> void onTypeParameter(T t) {} // error everywhere: 77045 is in no

    List<@Use(/*!*/"77045") String> onTypeUse; // error everywhere: 77045 is in no

    enum OnConstant { // error elsewhere: This is about ONE of OnConstant. [coderange:unknown-code]
        @Procedure(/*!*/"77045") // error: 77045 is in no
        ONE,
        @Procedure("77046")
        TWO
    }
}
