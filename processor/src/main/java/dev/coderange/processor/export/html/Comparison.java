package dev.coderange.processor.export.html;

import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.EditionChange;

/**
 * An edition that the page compares the set with.
 *
 * @param before the earlier edition
 * @param sha256 the SHA-256 of its data
 * @param change what differs from it
 */
public record Comparison(CodeSet before, String sha256, EditionChange change) {}
