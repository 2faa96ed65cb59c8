/** The types of {@code diagnoses.json}, which say what an export has to answer. */
@CodeRanges("diagnoses.json")
package dev.coderange.example.exports.diagnoses;

import dev.coderange.annotations.CodeRanges;
