package corpus;

import com.acme.billing.RadiologyCode;
import com.acme.billing.RadiologyRanges;
import java.util.List;

class Variables {

    @RadiologyCode
    static final String RIGHT = "77067";

    @RadiologyCode
    static final String WRONG = /*!*/"77045"; // error everywhere: 77045 is in no

    @RadiologyCode
    static final int NUMBER = /*!*/77045; // error everywhere: 77045 is in no

    @RadiologyCode
    final String instance = /*!*/"77045"; // error everywhere: 77045 is in no

    @RadiologyCode
    String field = /*!*/"77045"; // error: 77045 is in no

    @RadiologyCode
    String late;

    @RadiologyCode
    String[] codes = {"77046", /*!*/"77045"}; // error: 77045 is in no

    @RadiologyCode
    int[][] grid = {{77046}, {77047, /*!*/77045}}; // error: 77045 is in no

    @RadiologyCode
    List<String> seen = List.of(/*!*/"77045"); // error: 77045 is in no

    @RadiologyCode
    String first = "77046", second = /*!*/"77045"; // error: 77045 is in no

    String free = "77045";

    void right(@RadiologyCode String parameter) {
        @RadiologyCode String local = "77046";
        @RadiologyCode String empty;
        @RadiologyCode String none = null;
        @RadiologyCode String other = local;
        @RadiologyCode String fromConstant = RIGHT;
        @RadiologyCode int number = RadiologyRanges.CHEST_FIRST;
        @RadiologyCode var inferred = "77046";
        local = "77047";
        empty = "77047";
        late = "77047";
        this.late = "77047";
        parameter = "77047";
        codes[0] = "77047";
        free = "77045";
        String[] plain = {"77045"};
        plain[0] = "77045";
        for (@RadiologyCode String each : codes) {
            late = each;
        }
    }

    void wrong(@RadiologyCode String parameter, Variables other) {
        @RadiologyCode String local = /*!*/"77045"; // error: 77045 is in no
        @RadiologyCode String alone = /*!*/"77045", beside = /*!*/"77045"; // error: 77045 is in no // error: 77045 is in no
        @RadiologyCode var inferred = /*!*/"77045"; // error: 77045 is in no
        @RadiologyCode String later;
        final @RadiologyCode String last = /*!*/"77045"; // error: 77045 is in no
        later = /*!*/"77045"; // error: 77045 is in no
        local = /*!*/"77044"; // error: 77044 is in no
        late = /*!*/"77045"; // error: 77045 is in no
        this.late = /*!*/"77045"; // error: 77045 is in no
        other.late = /*!*/"77045"; // error: 77045 is in no
        parameter = /*!*/"77045"; // error: 77045 is in no
        codes[0] = /*!*/"77045"; // error: 77045 is in no
        grid[0][1] = /*!*/77045; // error: 77045 is in no
        codes = new String[] {/*!*/"77045"}; // error: 77045 is in no
        free = late = /*!*/"77045"; // error: 77045 is in no
        late = free = /*!*/"77045"; // error: 77045 is in no
        late = later = /*!*/"77045"; // error: 77045 is in no
        for (@RadiologyCode String each : new String[] {"77046", /*!*/"77045"}) { // error: 77045 is in no
            late = each;
        }
        for (@RadiologyCode int i = /*!*/77045; i < 77050; i++) {} // error: 77045 is in no
    }

    /** A constant that is wrong where it is declared is not wrong again where it is used. */
    void used() {
        @RadiologyCode String copy = WRONG;
        late = Variables.WRONG;
        Arguments.schedule(WRONG);
        Arguments.schedule(NUMBER);
    }
}
