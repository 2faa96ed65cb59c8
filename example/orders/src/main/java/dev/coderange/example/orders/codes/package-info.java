/** The radiology codes, as types. */
@CodeRanges("radiology.json")
package dev.coderange.example.orders.codes;

import dev.coderange.annotations.CodeRanges;
