package dev.coderange.example.benchmark.lookup;

import dev.coderange.example.benchmark.data.Numbering;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sets that are measured. */
public enum DataName {
    /** The subcategories of radiology, 34 ranges: the set that ships with the project. */
    RADIOLOGY(
            "Radiology",
            "Subcategory",
            Numbering.FIVE_DIGITS,
            70_000,
            79_999,
            Set.of(Input.INT, Input.STRING, Input.ARRAY)),
    /** The script of each Unicode code point, 2,191 ranges. */
    SCRIPTS("Unicode", "Script", Numbering.INTEGER, 0, Character.MAX_CODE_POINT, Set.of(Input.INT)),
    /** The line breaking class of each Unicode code point, 3,541 ranges. */
    LINEBREAK("Unicode", "LineBreak", Numbering.INTEGER, 0, Character.MAX_CODE_POINT, Set.of(Input.INT)),
    /** 14,000 ranges of numeric and alphanumeric codes in 245 groups, drawn by a generator. */
    PROCEDURES("Procedure", "Group", Numbering.PROCEDURES, 0, Numbering.PROCEDURE_CODES - 1, Set.of(Input.STRING)),
    /** The country of each IPv4 address; 385,602 ranges in the file of tor-geoipdb 0.4.9. */
    IPV4("Ipv4", "Country", Numbering.INTEGER, 0, 0xFFFF_FFFFL, Set.of(Input.LONG));

    private final String setName;
    private final String level;
    private final Numbering numbering;
    private final long first;
    private final long last;
    private final Set<Input> inputs;

    DataName(String setName, String level, Numbering numbering, long first, long last, Set<Input> inputs) {
        this.setName = setName;
        this.level = level;
        this.numbering = numbering;
        this.first = first;
        this.last = last;
        this.inputs = inputs;
    }

    /** The name that the data gives itself, the first half of the names of its types. */
    public String setName() {
        return setName;
    }

    /** The name of the level that is looked up, the lowest. */
    public String level() {
        return level;
    }

    /** How the codes of the set are numbered. */
    public Numbering numbering() {
        return numbering;
    }

    /** The number of the first code that random codes are drawn from. */
    public long first() {
        return first;
    }

    /** The number of the last code that random codes are drawn from. */
    public long last() {
        return last;
    }

    /** The forms of codes that the set is looked up with. */
    public Set<Input> inputs() {
        return inputs;
    }

    /** What the set is compiled with: radiology with everything, the others with what a consumer gets unasked. */
    List<Form> forms() {
        return this == RADIOLOGY ? List.of(Form.values()) : List.of(Form.AUTO);
    }

    /** The name on the command line and in the table. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
