/** One set of types for each recipe. The README of this module says where each table comes from. */
@CodeRanges("card.json")
@CodeRanges("ccs.json")
@CodeRanges("cpt.json")
@CodeRanges("dialing.json")
@CodeRanges("drg.json")
@CodeRanges("hcpcs.json")
@CodeRanges("http.json")
@CodeRanges("icd10.json")
@CodeRanges("isbn.json")
@CodeRanges("rbcs.json")
@CodeRanges("revenue.json")
@CodeRanges("unicode.json")
@CodeRanges("zip.json")
package dev.coderange.example.tables;

import dev.coderange.annotations.CodeRanges;
