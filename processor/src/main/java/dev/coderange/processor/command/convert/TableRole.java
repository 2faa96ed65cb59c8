package dev.coderange.processor.command.convert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of somebody's table holds. */
enum TableRole {
    ID("id"),
    KEY("key"),
    PARENT("parent"),
    TITLE("title", "name", "category", "section", "heading", "label", "group", "caption"),
    DESCRIPTION("description", "desc", "longdescription", "notes", "comment"),
    CODES("codes", "code", "range", "ranges", "coderange", "coderanges", "cpt", "cptcode", "cptcodes", "hcpcs", "icd"),
    FIRST(
            "first",
            "start",
            "begin",
            "beginning",
            "low",
            "lower",
            "min",
            "firstcode",
            "startcode",
            "codefrom",
            "lowcode"),
    LAST("last", "end", "high", "upper", "max", "thru", "to", "lastcode", "endcode", "codeto", "codethru", "highcode"),
    FROM("from", "effective", "effectivefrom", "effectivedate", "validfrom", "startdate", "fromdate", "datefrom"),
    THROUGH(
            "through",
            "effectivethrough",
            "effectiveto",
            "validthrough",
            "validto",
            "enddate",
            "throughdate",
            "todate",
            "dateto",
            "termdate",
            "terminationdate",
            "expirationdate");

    private final List<String> words;

    TableRole(String... words) {
        this.words = List.of(words);
    }

    /** The role that a header names, however it is spelt. */
    static Optional<TableRole> of(String header) {
        String word = header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        for (TableRole role : values()) {
            if (role.words.contains(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /** As the header of data has it. */
    String word() {
        return words.get(0);
    }
}
