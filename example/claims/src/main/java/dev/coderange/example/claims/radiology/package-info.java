/**
 * What this program knows of radiology: the types that Coderange generates here from {@code radiology.json}, and the
 * program's own rules on top of them.
 */
@CodeRanges("radiology.json")
package dev.coderange.example.claims.radiology;

import dev.coderange.annotations.CodeRanges;
