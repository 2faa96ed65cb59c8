package dev.coderange.processor.command.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A data file looked at range by range and text by text, with nothing of the compiler. */
public final class NaiveData {

    private final List<Naive> top = new ArrayList<>();
    private final List<Span> decisions = new ArrayList<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeSet<String> ends = new TreeSet<>();

    /** A category. */
    record Naive(String id, List<Span> spans, List<Naive> children) {}

    /** Codes on some days; of a decision, with the id of who gets them. */
    record Span(String first, String last, LocalDate from, LocalDate through, String owner, String because) {

        /** Codes of a range have one length, and digits and letters at the same places; a letter behind them is one. */
        boolean has(String code) {
            boolean isFamily = Character.isLetter(first.charAt(first.length() - 1));
            return hasShape(code, first)
                    && (!isFamily || code.charAt(code.length() - 1) == first.charAt(first.length() - 1))
                    && first.compareTo(code) <= 0
                    && code.compareTo(last) <= 0;
        }

        boolean holds(LocalDate on) {
            return !on.isBefore(from) && !on.isAfter(through);
        }
    }

    private static boolean hasShape(String code, String other) {
        boolean has = code.length() == other.length();
        for (int i = 0; has && i < code.length(); i++) {
            has = Character.isDigit(code.charAt(i)) == Character.isDigit(other.charAt(i));
        }
        return has;
    }

    public static NaiveData read(Path file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(file));
        var data = new NaiveData();
        if (root.has("effective")) {
            data.days.add(LocalDate.parse(root.get("effective").asText()));
        }
        for (JsonNode category : root.get("categories")) {
            data.top.add(data.category(category, LocalDate.MIN, LocalDate.MAX));
        }
        for (JsonNode entry : root.path("overlaps")) {
            data.decisions.add(data.span(entry, LocalDate.MIN, LocalDate.MAX));
        }
        return data;
    }

    private Naive category(JsonNode node, LocalDate from, LocalDate through) {
        LocalDate own = from(node, from);
        LocalDate end = through(node, through);
        List<Span> spans = new ArrayList<>();
        node.path("ranges").forEach(range -> spans.add(span(range, own, end)));
        List<Naive> children = new ArrayList<>();
        node.path("children").forEach(child -> children.add(category(child, own, end)));
        return new Naive(node.get("id").asText(), spans, children);
    }

    private Span span(JsonNode node, LocalDate from, LocalDate through) {
        String codes = node.isTextual() ? node.asText() : node.get("codes").asText();
        String[] parts = codes.split("-");
        ends.add(parts[0]);
        ends.add(parts[parts.length - 1]);
        return new Span(
                parts[0],
                parts[parts.length - 1],
                from(node, from),
                through(node, through),
                node.path("belongsTo").asText(),
                node.path("because").asText());
    }

    private LocalDate from(JsonNode node, LocalDate outer) {
        if (!node.has("from")) {
            return outer;
        }
        LocalDate from = LocalDate.parse(node.get("from").asText());
        days.add(from);
        days.add(from.minusDays(1));
        return from;
    }

    private LocalDate through(JsonNode node, LocalDate outer) {
        if (!node.has("through")) {
            return outer;
        }
        LocalDate through = LocalDate.parse(node.get("through").asText());
        days.add(through);
        days.add(through.plusDays(1));
        return through;
    }

    /** The days on which something begins or ends, those beside them, and the effective day. */
    public TreeSet<LocalDate> days() {
        return days;
    }

    /** The ends of all ranges. */
    TreeSet<String> ends() {
        return ends;
    }

    /** The ids of the categories of a code, from the top. */
    public List<String> path(String code, LocalDate on) {
        List<String> path = new ArrayList<>();
        List<Naive> siblings = top;
        Optional<Naive> owner = owner(code, on, siblings);
        while (owner.isPresent()) {
            path.add(owner.get().id());
            siblings = owner.get().children();
            owner = owner(code, on, siblings);
        }
        return path;
    }

    /** The siblings that claim a code, with the range of each. */
    List<String> claims(String code, LocalDate on, String id) {
        return claims(code, on, siblings(id, top)).stream()
                .map(claim -> claim.id() + " "
                        + claim.spans().stream()
                                .filter(span -> span.has(code) && span.holds(on))
                                .map(span -> span.first() + "-" + span.last())
                                .findFirst()
                                .orElseThrow())
                .toList();
    }

    /** Why a code that several claim is whose it is. */
    String reason(String code, LocalDate on) {
        return decisions.stream()
                .filter(span -> span.has(code) && span.holds(on))
                .map(Span::because)
                .findFirst()
                .orElse("");
    }

    private Optional<Naive> owner(String code, LocalDate on, List<Naive> siblings) {
        List<Naive> claims = claims(code, on, siblings);
        if (claims.size() < 2) {
            return claims.stream().findFirst();
        }
        String owner = decisions.stream()
                .filter(span -> span.has(code) && span.holds(on))
                .map(Span::owner)
                .findFirst()
                .orElseThrow();
        return claims.stream().filter(claim -> claim.id().equals(owner)).findFirst();
    }

    private static List<Naive> claims(String code, LocalDate on, List<Naive> siblings) {
        List<Naive> claims = new ArrayList<>();
        for (Naive sibling : siblings) {
            boolean isClaimed = false;
            for (Span span : sibling.spans()) {
                isClaimed |= span.has(code) && span.holds(on);
            }
            if (isClaimed) {
                claims.add(sibling);
            }
        }
        return claims;
    }

    private static List<Naive> siblings(String id, List<Naive> among) {
        if (among.stream().anyMatch(each -> each.id().equals(id))) {
            return among;
        }
        return among.stream()
                .map(each -> siblings(id, each.children()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
