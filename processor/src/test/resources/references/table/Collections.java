package corpus;

import com.acme.billing.RadiologyCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

// REFERENCES.md, collections: `List`, `Set`, `Map`, `Stream`, `Optional` with `of`, `Arrays.asList`, `Collections.singleton…`, copies of them; `contains`, `add`, `indexOf`, `remove` and the like on annotated ones (a map's keys); loops, lambdas and method references over them
class Collections {
    @RadiologyCode List<String> list = List.of(/*!*/"77045"); // error: 77045 is in no
    @RadiologyCode Set<String> set = Set.of(/*!*/"77045"); // error: 77045 is in no
    @RadiologyCode Map<String, String> map = Map.of(/*!*/"77045", "77045"); // error: 77045 is in no
    @RadiologyCode Stream<String> stream = Stream.of(/*!*/"77045"); // error: 77045 is in no
    @RadiologyCode Optional<String> optional = Optional.of(/*!*/"77045"); // error: 77045 is in no
    @RadiologyCode List<String> array = Arrays.asList(/*!*/"77045"); // error: 77045 is in no
    @RadiologyCode Set<String> one = java.util.Collections.singleton(/*!*/"77045"); // error: 77045 is in no
    @RadiologyCode List<String> copy = new ArrayList<>(List.of(/*!*/"77045")); // error: 77045 is in no

    static void code(@RadiologyCode String code) {}

    void all() {
        set.contains(/*!*/"77045"); // error: 77045 is in no
        list.add(/*!*/"77045"); // error: 77045 is in no
        list.indexOf(/*!*/"77045"); // error: 77045 is in no
        set.remove(/*!*/"77045"); // error: 77045 is in no
        map.containsKey(/*!*/"77045"); // error: 77045 is in no
        map.containsValue("77045");
        for (String each : list) {
            each.equals(/*!*/"77045"); // error: 77045 is in no
        }
        list.removeIf(each -> each.equals(/*!*/"77045")); // error: 77045 is in no
        List.of(/*!*/"77045").forEach(Collections::code); // error: 77045 is in no
    }
}
