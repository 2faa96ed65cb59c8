package dev.coderange.example.claims.input;

import java.util.Optional;

/**
 * How a file writes what it says: found out once, from its first lines.
 *
 * @param dates empty if none of the first lines has a day in any form
 */
public record FileForm(Delimiter delimiter, Optional<DateForm> dates) {}
