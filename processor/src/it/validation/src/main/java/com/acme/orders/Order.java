package com.acme.orders;

import java.util.List;

/** An order of one study, with what else may be done. */
public record Order(
        @RadiologyCode(category = RadiologyCategory.DIAGNOSTIC_RADIOLOGY) String study, List<@RadiologyCode String> also) {}
