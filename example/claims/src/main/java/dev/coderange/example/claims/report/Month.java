package dev.coderange.example.claims.report;

import java.time.YearMonth;

/**
 * The claims of a month.
 *
 * @param month that of the day of service
 * @param split what they add up to
 */
public record Month(YearMonth month, Split split) {}
