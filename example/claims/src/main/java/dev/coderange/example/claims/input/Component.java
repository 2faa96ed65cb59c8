package dev.coderange.example.claims.input;

import java.util.List;

/** Which part of a service a claim is for, by its modifiers. */
public enum Component {
    /** The physician's part, modifier 26. */
    PROFESSIONAL("Professional component (26)", "26"),
    /** The part of equipment and staff, modifier TC. */
    TECHNICAL("Technical component (TC)", "TC"),
    /** Both parts: neither modifier. */
    GLOBAL("Global: both components", "Global");

    private final String title;
    private final String head;

    Component(String title, String head) {
        this.title = title;
        this.head = head;
    }

    /** The name for people. */
    public String title() {
        return title;
    }

    /** The name at the head of a column: the modifier, if there is one. */
    public String head() {
        return head;
    }

    /** The component of a claim with some modifiers; the first that is one of the two decides. */
    static Component of(List<String> modifiers) {
        for (int i = 0; i < modifiers.size(); i++) { // without an iterator for each line
            String modifier = modifiers.get(i);
            if (modifier.equals(PROFESSIONAL.head)) {
                return PROFESSIONAL;
            }
            if (modifier.equals(TECHNICAL.head)) {
                return TECHNICAL;
            }
        }
        return GLOBAL;
    }
}
