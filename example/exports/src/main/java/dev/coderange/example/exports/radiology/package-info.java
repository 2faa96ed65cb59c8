/** The types of {@code radiology.json}, which say what an export has to answer. */
@CodeRanges("radiology.json")
package dev.coderange.example.exports.radiology;

import dev.coderange.annotations.CodeRanges;
