/**
 * What this program knows of radiology: the types that Coderange generates here from {@code practice.json}, which adds
 * the departments of a practice and a made-up history to the ranges of {@code radiology.json}, and the program's own
 * rules on top of them.
 */
@CodeRanges("practice.json")
package dev.coderange.example.claims.radiology;

import dev.coderange.annotations.CodeRanges;
