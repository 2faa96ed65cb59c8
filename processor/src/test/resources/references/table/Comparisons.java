package corpus;

import com.acme.billing.RadiologyCode;
import java.util.Objects;

// REFERENCES.md, comparisons: `==`, `!=`, `equals`, `equalsIgnoreCase`, `contentEquals`, `Objects.equals`, `case`. `""`, negative numbers, and 0 where it is not a code ask for absence, and are fine
class Comparisons {
    boolean all(@RadiologyCode String text, @RadiologyCode int number) {
        switch (number) {
            case /*!*/77045: // error: 77045 is in no
                return true;
            default:
        }
        return number == /*!*/77045 // error: 77045 is in no
                || number != /*!*/77045 // error: 77045 is in no
                || text.equals(/*!*/"77045") // error: 77045 is in no
                || text.equalsIgnoreCase(/*!*/"77045") // error: 77045 is in no
                || text.contentEquals(/*!*/"77045") // error: 77045 is in no
                || Objects.equals(text, /*!*/"77045") // error: 77045 is in no
                || text.equals("")
                || number == 0
                || number < 0
                || number == -1;
    }
}
