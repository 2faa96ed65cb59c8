package corpus;

import com.acme.billing.RadiologyCategory;
import com.acme.billing.RadiologyCode;
import com.acme.billing.RadiologyRanges;
import java.util.Objects;

class Comparisons {

    @RadiologyCode
    int field;

    @RadiologyCode
    String[] codes;

    @RadiologyCode
    String code() {
        return null;
    }

    boolean right(@RadiologyCode int number, @RadiologyCode String text, int free, String any) {
        switch (number) {
            case 77046:
            case RadiologyRanges.CHEST_FIRST:
                return true;
            default:
        }
        switch (text) {
            case "77046", "77067" -> {
                return true;
            }
            default -> {}
        }
        switch (free) {
            case 77045 -> {
                return false;
            }
            default -> {}
        }
        return number == 77046
                || number != 77067
                || number < 77045
                || number > 77045
                || free == 77045
                || text.equals("77046")
                || "77046".equals(text)
                || any.equals("77045")
                || "77045".equals(any)
                || "77045".equals("77044")
                || Objects.equals(text, "77046")
                || Objects.equals(any, "77045")
                || text == null
                || text.equals(any)
                || text.length() == 5
                || text.equals(null)
                || text.startsWith("77045")
                || codes.length == 3;
    }

    boolean wrong(@RadiologyCode int number, @RadiologyCode String text, @RadiologyCode(category = RadiologyCategory.NUCLEAR_MEDICINE) int nuclear) {
        boolean a = number == /*!*/77045; // error: 77045 is in no
        boolean b = /*!*/77045 == number; // error: 77045 is in no
        boolean c = number != /*!*/77045; // error: 77045 is in no
        boolean d = (number) == (/*!*/77045); // error: 77045 is in no
        boolean e = this.field == /*!*/77045; // error: 77045 is in no
        boolean f = text.equals(/*!*/"77045"); // error: 77045 is in no
        boolean g = /*!*/"77045".equals(text); // error: 77045 is in no
        boolean h = Objects.equals(text, /*!*/"77045"); // error: 77045 is in no
        boolean i = Objects.equals(/*!*/"77045", text); // error: 77045 is in no
        boolean j = code().equals(/*!*/"77045"); // error: 77045 is in no
        boolean k = this.code().equals(/*!*/"77045"); // error: 77045 is in no
        boolean l = codes[0].equals(/*!*/"77045"); // error: 77045 is in no
        boolean m = !(text == /*!*/"77045"); // error: 77045 is in no
        boolean n = nuclear == /*!*/71046; // error: 71046 is DIAGNOSTIC_RADIOLOGY / CHEST, but parameter `nuclear` of `wrong` accepts only NUCLEAR_MEDICINE (78012-79999)
        boolean o = ((Object) text).equals(/*!*/"77045"); // error: 77045 is in no
        while (number != /*!*/77045) { // error: 77045 is in no
            number++;
        }
        return a || b || c || d || e || f || g || h || i || j || k || l || m || n || o;
    }

    int labels(@RadiologyCode int number, @RadiologyCode String text) {
        switch (number) {
            case /*!*/77045: // error: 77045 is in no
                break;
            case 77046:
            case /*!*/77044: // error: 77044 is in no
            default:
                break;
        }
        switch (number) {
            case 77046, /*!*/77045 -> {} // error: 77045 is in no
            case RadiologyRanges.CHEST_LAST + 1, /*!*/RadiologyRanges.BREAST_MAMMOGRAPHY_FIRST - 1 + 0 - 2 -> {} // error: 77043 is in no
            default -> {}
        }
        switch (text) {
            case /*!*/"77045" -> {} // error: 77045 is in no
            case "77046" -> {}
            default -> {}
        }
        return switch (field) {
            case /*!*/77045 -> 1; // error: 77045 is in no
            case 77046 -> 2;
            default -> 3;
        };
    }
}
