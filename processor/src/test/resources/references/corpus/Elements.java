package corpus;

import static java.util.Arrays.asList;

import com.acme.billing.RadiologyCategory;
import com.acme.billing.RadiologyCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Codes in collections, streams, optionals and the keys of maps. */
class Elements {

    @RadiologyCode static final Set<String> RIGHT = Set.of("77046", "77047");
    @RadiologyCode static final Set<String> SET = Set.of(/*!*/"77045"); // error: 77045 is in no
    @RadiologyCode static final Set<Integer> NUMBERS = Set.of(77046, /*!*/77045); // error: 77045 is in no
    @RadiologyCode static final List<String> LIST = Arrays.asList("77046", /*!*/"77045"); // error: 77045 is in no
    @RadiologyCode static final List<String> IMPORTED = asList(/*!*/"77045"); // error: 77045 is in no
    @RadiologyCode static final List<String> MUTABLE = new ArrayList<>(List.of(/*!*/"77045")); // error: 77045 is in no
    @RadiologyCode static final Set<String> WRAPPED = Collections.unmodifiableSet(new HashSet<>(asList(/*!*/"77045"))); // error: 77045 is in no
    @RadiologyCode static final Set<String> ONE = Collections.singleton(/*!*/"77045"); // error: 77045 is in no
    @RadiologyCode static final List<String> ONE_IN_LIST = Collections.singletonList(/*!*/"77045"); // error: 77045 is in no
    @RadiologyCode static final Map<String, Integer> ONE_KEY = Collections.singletonMap(/*!*/"77045", 77045); // error: 77045 is in no
    @RadiologyCode static final Map<String, String> MAP = Map.of("77046", "77045", /*!*/"77044", "x"); // error: 77044 is in no
    @RadiologyCode static final Map<Integer, String> ENTRIES = Map.ofEntries(Map.entry(77046, "77045"), Map.entry(/*!*/77045, "x")); // error: 77045 is in no
    @RadiologyCode static final Stream<String> STREAM = Stream.of("77046", /*!*/"77045"); // error: 77045 is in no
    @RadiologyCode static final IntStream INTS = IntStream.of(/*!*/77045); // error: 77045 is in no
    @RadiologyCode static final Optional<String> OPTIONAL = Optional.of(/*!*/"77045"); // error: 77045 is in no
    @RadiologyCode static final Optional<String> NULLABLE = Optional.ofNullable(/*!*/"77045"); // error: 77045 is in no
    @RadiologyCode static final OptionalInt INT = OptionalInt.of(/*!*/77045); // error: 77045 is in no
    @RadiologyCode static final Set<String> COLLECTED = Stream.of(/*!*/"77045").collect(Collectors.toSet()); // error: 77045 is in no
    @RadiologyCode static final List<String> LISTED = Stream.of("77046", /*!*/"77045").sorted().toList(); // error: 77045 is in no
    @RadiologyCode static final List<String> CHOSEN = RIGHT.isEmpty() ? List.of() : List.of(/*!*/"77045"); // error: 77045 is in no
    @RadiologyCode(category = RadiologyCategory.BREAST_MAMMOGRAPHY) static final Set<String> NARROW = Set.of("77046", /*!*/"71046"); // error: 71046 is DIAGNOSTIC_RADIOLOGY / CHEST, but field `NARROW` accepts only BREAST_MAMMOGRAPHY (77046-77067)
    @RadiologyCode static final List<String> SIZED = new ArrayList<>(10);
    @RadiologyCode static final List<Integer> SIZED_NUMBERS = new ArrayList<>(10);
    @RadiologyCode static final Map<String, String> EMPTY = new HashMap<>(77045);
    @RadiologyCode static final List<Integer> LENGTHS = Stream.of("1").map(String::length).toList();
    static final Set<String> FREE = Set.of("77045");

    static void every(@RadiologyCode List<String> codes) {}

    static void take(@RadiologyCode String code) {}

    @RadiologyCode
    Map<String, Integer> prices() {
        Map<String, Integer> prices = new LinkedHashMap<>();
        return prices;
    }

    void right(@RadiologyCode List<Integer> numbers, @RadiologyCode Map<Integer, String> map, List<String> free, @RadiologyCode String text) {
        RIGHT.contains("77046");
        RIGHT.contains("");
        RIGHT.contains(null);
        FREE.contains("77045");
        free.add("77045");
        numbers.get(0);
        numbers.remove(0);
        numbers.add(0, 77046);
        numbers.indexOf(-1);
        numbers.set(0, 77046);
        map.get(0);
        map.put(77046, "77045");
        map.containsValue("77045");
        map.getOrDefault(77046, "77045");
        text.contains("770");
        text.indexOf("45");
        text.concat("1");
        every(free);
        every(List.of("77046"));
        for (Map.Entry<Integer, String> entry : map.entrySet()) {
            entry.getValue().equals("77045");
            entry.setValue("77045");
        }
        for (String value : map.values()) {
            value.equals("77045");
        }
        map.forEach((key, value) -> value.equals("77045"));
        RIGHT.stream().map(String::length).forEach(length -> length.equals(5));
        RIGHT.stream().map(code -> code + "-").forEach(code -> code.equals("77046-"));
    }

    void wrong(@RadiologyCode List<Integer> numbers, @RadiologyCode Map<Integer, String> map, @RadiologyCode Optional<String> optional, @RadiologyCode String[] array) {
        RIGHT.contains(/*!*/"77045"); // error: 77045 is in no
        this.prices().containsKey(/*!*/"77045"); // error: 77045 is in no
        prices().put(/*!*/"77045", 77044); // error: 77045 is in no
        prices().merge(/*!*/"77045", 1, Integer::sum); // error: 77045 is in no
        prices().putAll(Map.of(/*!*/"77045", 1)); // error: 77045 is in no
        prices().keySet().contains(/*!*/"77045"); // error: 77045 is in no
        map.get(/*!*/77045); // error: 77045 is in no
        map.getOrDefault(/*!*/77045, "77046"); // error: 77045 is in no
        map.remove(/*!*/77045); // error: 77045 is in no
        numbers.add(/*!*/77045); // error: 77045 is in no
        numbers.add(0, /*!*/77045); // error: 77045 is in no
        numbers.set(0, /*!*/77045); // error: 77045 is in no
        numbers.indexOf(/*!*/77045); // error: 77045 is in no
        numbers.lastIndexOf(/*!*/77045); // error: 77045 is in no
        numbers.remove(Integer.valueOf(1));
        numbers.remove((Integer) /*!*/77045); // error: 77045 is in no
        numbers.addAll(List.of(77046, /*!*/77045)); // error: 77045 is in no
        RIGHT.containsAll(Set.of(/*!*/"77045")); // error: 77045 is in no
        RIGHT.equals(Set.of(/*!*/"77045")); // error: 77045 is in no
        optional.orElse(/*!*/"77045"); // error: 77045 is in no
        optional.get().equals(/*!*/"77045"); // error: 77045 is in no
        optional.orElse(null).equals(/*!*/"77045"); // error: 77045 is in no
        LIST.get(0).equals(/*!*/"77045"); // error: 77045 is in no
        LIST.iterator().next().equals(/*!*/"77045"); // error: 77045 is in no
        Arrays.asList(array).contains(/*!*/"77045"); // error: 77045 is in no
        every(List.of(/*!*/"77045")); // error: 77045 is in no
        List<String> local = List.of("77046", /*!*/"77045"); // error: 77045 is in no
        every(local.subList(0, 1));
        @RadiologyCode List<String> annotated = new ArrayList<>();
        annotated.add(/*!*/"77045"); // error: 77045 is in no
        for (String code : RIGHT) {
            if (code.equals(/*!*/"77045")) { // error: 77045 is in no
                take(code);
            }
        }
        for (int code : numbers) {
            if (code == /*!*/77045) { // error: 77045 is in no
                take("" + code);
            }
        }
        for (int code : map.keySet()) {
            boolean same = code == /*!*/77045; // error: 77045 is in no
        }
        for (Map.Entry<Integer, String> entry : map.entrySet()) {
            boolean same = entry.getKey() == /*!*/77045; // error: 77045 is in no
        }
        for (var code : array) {
            switch (code) {
                case /*!*/"77045" -> take(code); // error: 77045 is in no
                default -> {}
            }
        }
        RIGHT.forEach(code -> code.equals(/*!*/"77045")); // error: 77045 is in no
        RIGHT.stream().filter(code -> !code.equals(/*!*/"77045")).anyMatch(code -> code == /*!*/"77044"); // error: 77045 is in no // error: 77044 is in no
        map.forEach((key, value) -> System.out.println(key == /*!*/77045)); // error: 77045 is in no
        numbers.removeIf(code -> code == /*!*/77045); // error: 77045 is in no
        Stream.of("77046", "77045").forEach(code -> take(/*!*/code)); // error: 77045 is in no
        Stream.of("77046", /*!*/"77045").filter(code -> true).forEach(Elements::take); // error: 77045 is in no
        take(Optional.of(/*!*/"77045").get()); // error: 77045 is in no
        take(Map.of("x", "77045").get("x"));
    }
}
