/** The types of {@code ports.json}, which say what an export has to answer. */
@CodeRanges("ports.json")
package dev.coderange.example.exports.ports;

import dev.coderange.annotations.CodeRanges;
