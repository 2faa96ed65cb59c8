/**
 * The values that pass between the stages: validated in their constructors and not modified afterwards. They use
 * neither Jackson nor JavaPoet nor the compiler. Begin with {@link dev.coderange.processor.model.CodeSet}.
 */
package dev.coderange.processor.model;
