package com.acme;

final class Desk {

    static final RadiologyCategory CATEGORY = RadiologyCategory.of("77045");

    private Desk() {}
}
