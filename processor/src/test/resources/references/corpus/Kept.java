package corpus;

import com.acme.billing.RadiologyCode;

/** Values that become others on their way, and conditions that are known. */
class Kept {
    @RadiologyCode int code;

    static void number(@RadiologyCode int code) {}

    static void text(@RadiologyCode String code) {}

    boolean narrowed() {
        switch ((byte) code) {
            case 45:
                return true;
            default:
        }
        return (byte) code == 45 | (short) code == 45 | (char) code == 45 | 45 == (byte) (code) | (float) code == 45f;
    }

    boolean kept() {
        return (long) code == /*!*/45L // error: 00045 is in no
                | (int) code == /*!*/45; // error: 00045 is in no
    }

    void boxes() {
        Character digit = 54;
        text("7104" + digit);
        text("7704" + (char) 53); // error: 77045 is in no
        Short end = 46;
        text("710" + end);
        Long whole = 71046L;
        text("" + whole);
        Byte last = 45;
        text("770" + last); // error: 77045 is in no
    }

    void conditions() {
        final String left = "a";
        String put = "a";
        text("a" == "a" ? "71046" : "nothing");
        text("a" != "a" ? "nothing" : "71046");
        text(left == "a" ? "71046" : "nothing");
        text("a" == "b" ? "nothing" : "71046");
        text("a" == "a" ? "77045" : "nothing"); // error: 77045 is in no
        text((put + "b") == "ab" ? "71046" : "77045"); // error: 77045 is in no
    }

    void local() {
        @dev.coderange.annotations.CodeRanges("radiology.json") // error: @CodeRanges on a local class generates nothing, because compilers show annotation processors no method bodies. Move it to a package-info.java, or to a class outside of methods.
        class Asks {
            @dev.coderange.annotations.CodeRanges("radiology.json") // error: @CodeRanges on a local class generates nothing
            class Inside {}
        }
        new Asks();
    }
}
