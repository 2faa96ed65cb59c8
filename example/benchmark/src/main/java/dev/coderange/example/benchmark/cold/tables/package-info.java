/** The classifier under {@code TABLE}, for the first call of it. */
@CodeRanges(value = "radiology.json", lookup = CodeRanges.Lookup.TABLE)
package dev.coderange.example.benchmark.cold.tables;

import dev.coderange.annotations.CodeRanges;
