package dev.coderange.processor.write;

/**
 * A generated top-level type.
 *
 * @param qualifiedName its name with its package
 * @param source its compilation unit
 */
public record GeneratedType(String qualifiedName, String source) {}
