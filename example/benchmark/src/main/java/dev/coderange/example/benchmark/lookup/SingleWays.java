package dev.coderange.example.benchmark.lookup;

import com.ibm.icu.lang.UScript;
import dev.coderange.example.benchmark.data.Numbering;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The ways that look up one code a call. */
final class SingleWays {

    private final Subject subject;

    SingleWays(Subject subject) {
        this.subject = subject;
    }

    Loop loop(Way way, Input input, long[] numbers) {
        return switch (input) {
            case INT ->
                ofInts(way, Arrays.stream(numbers).mapToInt(Math::toIntExact).toArray());
            case LONG -> ofLongs(way, numbers);
            case STRING ->
                ofText(
                        way,
                        Arrays.stream(numbers)
                                .mapToObj(subject.data().numbering()::code)
                                .toArray(String[]::new));
            case ARRAY -> throw subject.unsuited(way, input);
        };
    }

    private Loop ofInts(Way way, int[] codes) {
        PeerData peers = subject.peers();
        return switch (way) {
            case TABLE_LOAD -> new Loop.OfInts(codes, subject.table()::get);
            case CODERANGE -> new Loop.OfInts(codes, subject.classifier().ints());
            case CODERANGE_SWITCH ->
                new Loop.OfInts(codes, subject.under(Form.SWITCH).ints());
            case CODERANGE_TABLE ->
                new Loop.OfInts(codes, subject.under(Form.TABLE).ints());
            case LINEAR_SCAN -> new Loop.OfInts(codes, peers.linearScan());
            case BINARY_SEARCH -> new Loop.OfInts(codes, peers.binarySearch());
            case HASH_MAP -> new Loop.OfKeys<>(boxed(codes), peers.hashMap(number -> (int) number));
            case HASH_MAP_BOXING -> {
                KeyLookup<Integer> map = peers.hashMap(number -> (int) number);
                yield new Loop.OfInts(codes, map::get);
            }
            case TREE_MAP -> new Loop.OfKeys<>(boxed(codes), peers.treeMap(number -> (int) number));
            case GUAVA -> new Loop.OfKeys<>(boxed(codes), peers.guava(number -> (int) number));
            case JDK -> new Loop.OfInts(codes, Character.UnicodeScript::of);
            case ICU4J -> new Loop.ToInt(codes, UScript::getScript, icuScripts());
            default -> throw subject.unsuited(way, Input.INT);
        };
    }

    private Loop ofLongs(Way way, long[] codes) {
        Long[] boxed = Arrays.stream(codes).boxed().toArray(Long[]::new);
        return switch (way) {
            case CODERANGE -> new Loop.OfLongs(codes, subject.classifier().longs());
            case BINARY_SEARCH -> new Loop.OfLongs(codes, subject.peers().longBinarySearch());
            case TREE_MAP -> new Loop.OfKeys<>(boxed, subject.peers().treeMap(number -> number));
            case GUAVA -> new Loop.OfKeys<>(boxed, subject.peers().guava(number -> number));
            default -> throw subject.unsuited(way, Input.LONG);
        };
    }

    private Loop ofText(Way way, String[] codes) {
        PeerData peers = subject.peers();
        return switch (way) {
            case TABLE_LOAD -> new Loop.OfKeys<>(codes, textTable());
            case CODERANGE -> new Loop.OfKeys<>(codes, subject.classifier().texts());
            case CODERANGE_SWITCH ->
                new Loop.OfKeys<>(codes, subject.under(Form.SWITCH).texts());
            case CODERANGE_TABLE ->
                new Loop.OfKeys<>(codes, subject.under(Form.TABLE).texts());
            case HASH_MAP ->
                new Loop.OfKeys<>(codes, peers.hashMap(subject.data().numbering()::code));
            case BINARY_SEARCH -> new Loop.OfKeys<>(codes, parsing(peers.binarySearch()));
            case TREE_MAP -> new Loop.OfKeys<>(codes, parsingToBox(peers.treeMap(number -> (int) number)));
            case GUAVA -> new Loop.OfKeys<>(codes, parsingToBox(peers.guava(number -> (int) number)));
            default -> throw subject.unsuited(way, Input.STRING);
        };
    }

    private KeyLookup<String> textTable() {
        DirectTable table = subject.table();
        return subject.data().numbering() == Numbering.FIVE_DIGITS ? table::get : parsing(table::get);
    }

    /** Parses as one would by hand, with {@code Integer.parseInt}, then looks the number up. */
    private KeyLookup<String> parsing(IntLookup byNumber) {
        Numbering numbering = subject.data().numbering();
        return code -> byNumber.get((int) numbering.number(code));
    }

    /** The same for what takes its numbers in boxes only. */
    private KeyLookup<String> parsingToBox(KeyLookup<Integer> byNumber) {
        return parsing(byNumber::get);
    }

    private static Integer[] boxed(int[] codes) {
        return Arrays.stream(codes).boxed().toArray(Integer[]::new);
    }

    /** The category for each script of ICU that the set has; the others, and what ICU calls unknown, are null. */
    private IntFunction<Object> icuScripts() {
        Map<String, Enum<?>> categories = Arrays.stream(subject.classifier().constants())
                .collect(Collectors.toMap(Enum::name, Function.identity()));
        return script -> categories.get(UScript.getName(script).toUpperCase(Locale.ROOT));
    }
}
