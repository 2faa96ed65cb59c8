/** The types of {@code supplies.json}, which say what an export has to answer. */
@CodeRanges("supplies.json")
package dev.coderange.example.exports.supplies;

import dev.coderange.annotations.CodeRanges;
