package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Position;

/**
 * A resolution that names a category and codes.
 *
 * @param codes the codes
 * @param owner the index of the category that they belong to, among its siblings
 * @param position where the codes stand
 */
record Resolution(CodeRange codes, int owner, Position position) {}
