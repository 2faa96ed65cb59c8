package com.acme.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.coderange.runtime.UnknownCodeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to test in January: old claims are what they were, and new ones are what the new table says. */
class ClaimsTest {

    /** Grows by the rows of a year each January, and no row of it ever changes. */
    @ParameterizedTest
    @CsvSource({
        "X305, 2023-12-31, X_RAY",
        "U200, 2023-01-01, ULTRASOUND",
        "T200, 2024-02-29, TOMOGRAPHY",
        "F120, 2024-12-31, FLUOROSCOPY",
        "F120, 2025-01-01, ULTRASOUND",
        "F101, 2025-12-31, FLUOROSCOPY",
        "T155, 2025-12-31, TOMOGRAPHY"
    })
    void oldClaimsAreWhatTheyWere(String code, LocalDate service, ImagingSection section) {
        assertEquals(section, Claims.section(code, service));
    }

    /** The day before a code came, and the day after one went. */
    @ParameterizedTest
    @CsvSource({
        "X305, 2024-01-01, 'X305 is in no section of Imaging on 2024-01-01: it was X_RAY through 2023-12-31.'",
        "U200, 2022-12-31, 'U200 is in no section of Imaging on 2022-12-31: it is ULTRASOUND from 2023-01-01.'"
    })
    void codesHoldOnTheirDaysOnly(String code, LocalDate service, String message) {
        assertEquals(
                message,
                assertThrows(UnknownCodeException.class, () -> Claims.section(code, service))
                        .getMessage());
    }

    /** The rows of the new edition. */
    @ParameterizedTest
    @CsvSource({
        "X100, 2026-01-01, X_RAY",
        "T155, 2026-01-01, PHOTON_COUNTING",
        "P100, 2026-01-01, PHOTON_COUNTING",
        "T200, 2026-12-31, TOMOGRAPHY"
    })
    void newClaimsAreWhatTheNewTableSays(String code, LocalDate service, ImagingSection section) {
        assertEquals(section, Claims.section(code, service));
    }

    @Test
    void codesThatAreGoneAreRefusedFromTheNewYearOn() {
        UnknownCodeException refused =
                assertThrows(UnknownCodeException.class, () -> Claims.section("F101", LocalDate.of(2026, 1, 1)));

        assertEquals(UnknownCodeException.Reason.RETIRED, refused.reason());
    }
}
