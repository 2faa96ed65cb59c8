package dev.coderange.example.claims.radiology;

import dev.coderange.example.claims.radiology.Place.Elsewhere;
import dev.coderange.example.claims.radiology.Place.InCategory;
import dev.coderange.example.claims.radiology.Place.InSubcategory;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One object for each place, so that sorting a claim makes none. */
final class AllPlaces {

    static final Map<RadiologySubcategory, Place> BY_SUBCATEGORY =
            places(RadiologySubcategory.values(), InSubcategory::new);
    static final Map<RadiologyCategory, Place> BY_CATEGORY = places(RadiologyCategory.values(), InCategory::new);
    static final List<Place> ALL = Stream.concat(
                    Arrays.stream(RadiologyCategory.values()).flatMap(AllPlaces::in), Arrays.stream(Elsewhere.values()))
            .collect(Collectors.toUnmodifiableList());

    private AllPlaces() {}

    private static Stream<Place> in(RadiologyCategory category) {
        return Stream.concat(
                category.children().stream().map(BY_SUBCATEGORY::get), Stream.of(BY_CATEGORY.get(category)));
    }

    private static <K extends Enum<K>> Map<K, Place> places(K[] keys, Function<K, Place> place) {
        return Arrays.stream(keys)
                .collect(Collectors.toMap(
                        Function.identity(),
                        place,
                        (one, other) -> one,
                        () -> new EnumMap<>(keys[0].getDeclaringClass())));
    }
}
