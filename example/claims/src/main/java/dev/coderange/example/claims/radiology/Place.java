package dev.coderange.example.claims.radiology;

import java.util.List;
import java.util.Optional;

/** Where a claim is counted: each claim in exactly one place. */
public sealed interface Place {

    /** {@return the category, or empty if the place is none} */
    Optional<RadiologyCategory> category();

    /** {@return the subcategory, or empty if the place is none} */
    Optional<RadiologySubcategory> subcategory();

    /** {@return the name for people, categories before subcategories} */
    String title();

    /** {@return the place of a subcategory} */
    static Place of(RadiologySubcategory subcategory) {
        return AllPlaces.BY_SUBCATEGORY.get(subcategory);
    }

    /** {@return the place of what is in a category, and in none of its subcategories} */
    static Place alone(RadiologyCategory category) {
        return AllPlaces.BY_CATEGORY.get(category);
    }

    /** {@return every place, in the order of the table, and those outside it last; immutable} */
    static List<Place> all() {
        return AllPlaces.ALL;
    }

    /** In a subcategory. */
    record InSubcategory(RadiologySubcategory of) implements Place {

        @Override
        public Optional<RadiologyCategory> category() {
            return Optional.of(of.category());
        }

        @Override
        public Optional<RadiologySubcategory> subcategory() {
            return Optional.of(of);
        }

        @Override
        public String title() {
            return of.category().title() + " > " + of.title();
        }
    }

    /** In a category, and in none of its subcategories. */
    record InCategory(RadiologyCategory of) implements Place {

        @Override
        public Optional<RadiologyCategory> category() {
            return Optional.of(of);
        }

        @Override
        public Optional<RadiologySubcategory> subcategory() {
            return Optional.empty();
        }

        @Override
        public String title() {
            return of.title() + (of.children().isEmpty() ? "" : " > (no subcategory)");
        }
    }

    /** In no category on the day. */
    enum Elsewhere implements Place {
        /** It was in one before. */
        RETIRED("Retired codes"),
        /** It comes to one later. */
        NOT_YET("Codes not yet valid"),
        /** It lies between two categories, and never was in one. */
        BETWEEN_CATEGORIES("In a gap between categories"),
        /** It is no radiology. */
        OUTSIDE("Outside radiology");

        private final String title;

        Elsewhere(String title) {
            this.title = title;
        }

        @Override
        public Optional<RadiologyCategory> category() {
            return Optional.empty();
        }

        @Override
        public Optional<RadiologySubcategory> subcategory() {
            return Optional.empty();
        }

        @Override
        public String title() {
            return title;
        }
    }
}
