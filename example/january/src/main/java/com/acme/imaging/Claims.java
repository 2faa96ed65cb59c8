package com.acme.imaging;

import java.time.LocalDate;

/** Says what claims are for. */
public final class Claims {

    private Claims() {}

    /**
     * The section of a claim: what the code was on the day of service, whatever the edition is by now.
     *
     * @throws dev.coderange.runtime.UnknownCodeException if it was in none then; the message says when it was
     */
    public static ImagingSection section(String code, LocalDate service) {
        return ImagingSection.of(code, service);
    }
}
