/** Checks the codes that a consumer's own sources name against the set that a checked annotation carries. */
package dev.coderange.processor.reference;
