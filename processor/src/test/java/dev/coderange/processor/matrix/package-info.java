/**
 * The matrix: compilers, Java releases, build tools and other processors, each with what is expected of it. It runs by
 * {@code mvn -P matrix -pl processor -am verify} and writes {@code processor/target/matrix.md}.
 */
package dev.coderange.processor.matrix;
