/** The types of {@code clinic.json}, which say what an export has to answer. */
@CodeRanges("clinic.json")
package dev.coderange.example.exports.clinic;

import dev.coderange.annotations.CodeRanges;
