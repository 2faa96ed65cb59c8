/** Measures how long a fresh JVM takes to its first answer. */
@CodeRanges("radiology.json")
package dev.coderange.example.benchmark.cold;

import dev.coderange.annotations.CodeRanges;
