package dev.coderange.example.claims.input.x12;

import dev.coderange.runtime.Nullable;

/** The service line that is being read: it ends where the next one, or what is no part of it, begins. */
final class OpenLine {

    private static final String SERVICE_DATE = "472";

    private final Segment start;
    private Segment service;
    private Segment date;

    /** A line that begins with its LX, or without one with its SV1 or SV2. */
    OpenLine(Segment start) {
        this.start = start;
    }

    Segment start() {
        return start;
    }

    void setService(Segment sv) {
        service = sv;
    }

    /** The SV1 or SV2; null where the line has neither. */
    @Nullable
    Segment service() {
        return service;
    }

    /** Takes a DTP segment of the line into account. */
    void add(Segment dtp) {
        if (date == null && dtp.element(1).equals(SERVICE_DATE)) {
            date = dtp;
        }
    }

    /** The DTP segment with the day of service; null if there is none. */
    @Nullable
    Segment date() {
        return date;
    }
}
