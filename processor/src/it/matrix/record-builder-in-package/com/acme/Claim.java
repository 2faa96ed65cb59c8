package com.acme;

import io.soabase.recordbuilder.core.RecordBuilder;

@RecordBuilder
public record Claim(@RadiologyCode String code, RadiologyCategory category) {}
