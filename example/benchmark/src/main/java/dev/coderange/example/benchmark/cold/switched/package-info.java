/** The classifier under {@code SWITCH}, for the first call of it. */
@CodeRanges(value = "radiology.json", lookup = CodeRanges.Lookup.SWITCH)
package dev.coderange.example.benchmark.cold.switched;

import dev.coderange.annotations.CodeRanges;
