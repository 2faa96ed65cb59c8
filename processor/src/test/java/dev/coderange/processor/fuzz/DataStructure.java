package dev.coderange.processor.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Data files that stay JSON and mean something else. */
final class DataStructure implements Attack.Kind {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> KEYS = List.of(
            "id",
            "title",
            "description",
            "ranges",
            "children",
            "key",
            "is",
            "attributes",
            "modality",
            "weight",
            "codes",
            "belongsTo",
            "because",
            "name",
            "levels",
            "categories",
            "overlaps",
            "format",
            "edition",
            "source",
            "system",
            "$schema",
            "Ranges",
            "range",
            "childs",
            "ID",
            "",
            " ",
            "x",
            "from",
            "through");

    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "70010",
            "1e5",
            "1.0",
            "123456789012345678901234567890",
            "\"\"",
            "\" \"",
            "\"70010-76499\"",
            "\"76499-70010\"",
            "\"70010\"",
            "\"00000-99999\"",
            "\"-\"",
            "\"--\"",
            "\"-5\"",
            "\"5-\"",
            "\"70010..70019\"",
            "\"70,010-76,499\"",
            "\"70010-\\u0661\"",
            "\"7001O\"",
            "\"70010 - 70019\"",
            "\" 70010\"",
            "\"70010\\u00a0\"",
            "\"\\u202e70010\"",
            "\"9223372036854775807\"",
            "\"9223372036854775808\"",
            "\"0-9223372036854775807\"",
            "\"A0001-A0009\"",
            "\"0001T-0009U\"",
            "\"NNNNN\"",
            "\"NN\"",
            "\"integer\"",
            "\"Integer\"",
            "\"[A-V]NNNN\"",
            "\"N*\"",
            "\"narrowest\"",
            "\"text\"",
            "\"decimal?\"",
            "\"integer?\"",
            "\"boolean\"",
            "\"k-c0\"",
            "\"1.50\"",
            "{ \"modality\": \"CT\" }",
            "{ \"modality\": \"text\", \"beds\": \"integer?\" }",
            "\"C0\"",
            "\"C1\"",
            "\"C1_FIRST\"",
            "\"C0_LAST\"",
            "\"c0\"",
            "\"class\"",
            "\"values\"",
            "\"String\"",
            "\"Override\"",
            "\"Made\"",
            "\"MadeCode\"",
            "\"made\"",
            "\"Chapter\"",
            "\"Code\"",
            "\"Title\"",
            "\"Category\"",
            "\"category\"",
            "\"Subcategory\"",
            "\"chapterOrdinals\"",
            "\"ChapterOrdinals\"",
            "\"Classifier\"",
            "\"System\"",
            "\"Integer\"",
            "\"Object\"",
            "\"\\ud800\"",
            "\"\\u0414\\u0430\"",
            "\"*/\"",
            "\"$L\"",
            "\"\\n\"",
            "\"\\u0000\"",
            "[]",
            "{}",
            "[[]]",
            "[{}]");

    private final List<JsonNode> seeds = new ArrayList<>();

    DataStructure() {
        for (byte[] file : Seeds.dataFiles()) {
            try {
                seeds.add(JSON.readTree(file));
            } catch (JsonProcessingException e) {
                // one of those that are no JSON, which the attack on bytes takes
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public byte[] make(Dice dice) {
        Json root = base(dice);
        for (int edits = dice.oneIn(2) ? 1 : dice.between(1, 5); edits > 0; edits--) {
            List<Json> nodes = new ArrayList<>();
            root.visit(nodes::add);
            edit(dice.pick(nodes), nodes, dice);
        }
        StringBuilder text = new StringBuilder();
        if (dice.oneIn(2) && root.keys().size() > 2 && root.keys().get(1).equals("\"levels\"")) {
            StringBuilder levels = new StringBuilder();
            root.values().get(1).write(levels, new Dice(1));
            long count = levels.chars().filter(c -> c == ',').count() + 1;
            root.remove(0);
            root.remove(0);
            root.write(text, dice);
            text.deleteCharAt(0).insert(0, Nameable.header((int) Math.min(3, count)));
        } else {
            root.write(text, dice);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Json base(Dice dice) {
        try {
            return Json.of(dice.oneIn(3) ? dice.pick(seeds) : JSON.readTree(SetMaker.plain(dice)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void edit(Json node, List<Json> nodes, Dice dice) {
        Json other = dice.pick(nodes);
        if (node.kind() == Json.Kind.SCALAR || node.values().isEmpty() || dice.oneIn(12)) {
            if (dice.oneIn(4) && !contains(other, node)) {
                node.become(other);
            } else {
                node.become(Json.scalar(dice.oneIn(4) ? wrapped(node, dice) : dice.pick(SCALARS)));
            }
            return;
        }
        int at = dice.below(node.values().size());
        String key = node.kind() == Json.Kind.OBJECT ? node.keys().get(at) : "";
        switch (dice.below(6)) {
            case 0 -> node.remove(at);
            case 1 ->
                node.insert(
                        dice.below(node.values().size()),
                        key,
                        node.values().get(at).copy());
            case 2 -> {
                if (node.kind() == Json.Kind.OBJECT) {
                    node.keys().set(at, dice.oneIn(4) ? "\"\\u202ex*/\\ud800\"" : Json.quoted(dice.pick(KEYS)));
                }
            }
            case 3 ->
                node.insert(at, Json.quoted(dice.pick(KEYS)), contains(other, node) ? Json.scalar("1") : other.copy());
            case 4 -> {
                Json moved = node.values().get(at);
                node.remove(at);
                node.insert(0, key, moved);
            }
            default -> many(node, at, key, dice);
        }
    }

    private static void many(Json node, int at, String key, Dice dice) {
        if (dice.oneIn(8)) {
            for (int i = dice.pick(List.of(3, 60, 200)); i > 0 && node.values().size() < 500; i--) {
                node.insert(at, key, node.values().get(at).copy());
            }
        } else {
            node.values().get(at).become(Json.scalar(dice.pick(SCALARS)));
        }
    }

    private static boolean contains(Json tree, Json node) {
        List<Json> all = new ArrayList<>();
        tree.visit(all::add);
        return all.contains(node) || all.size() > 200;
    }

    /** A scalar in a list or an object, or out of its quotes. */
    private static String wrapped(Json node, Dice dice) {
        String text = node.text().isEmpty() ? "1" : node.text();
        return switch (dice.below(4)) {
            case 0 -> "[" + text + "]";
            case 1 -> "{ \"codes\": " + text + " }";
            case 2 ->
                text.startsWith("\"") && text.length() > 2
                        ? "\"" + text.substring(1, text.length() / 2) + "\""
                        : "\"" + text.replace("\"", "") + "\"";
            default -> text.matches("\"[1-9][0-9]*\"") ? text.replace("\"", "") : "\"x" + text.replace("\"", "") + "\"";
        };
    }

    @Override
    public void check(byte[] input, Laboratory laboratory) {
        DataCheck.check(input, laboratory);
    }
}
