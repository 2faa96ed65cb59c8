package dev.coderange.processor.export.html;

import dev.coderange.processor.model.CodeRange;

/**
 * A line of codes that ranges can run along: those of one shape, or of one family of a shape.
 *
 * @param id what the page calls it: {@code line-1}
 * @param label what its codes look like
 * @param codes from the first that some category holds to the last
 */
record Lane(String id, String label, CodeRange codes) {}
