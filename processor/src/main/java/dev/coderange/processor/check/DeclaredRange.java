package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Position;

/** A range that a category lists, at its place in the data. */
record DeclaredRange(CodeRange range, Position position) {}
