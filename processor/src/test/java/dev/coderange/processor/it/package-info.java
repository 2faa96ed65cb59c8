/**
 * What is shipped, used as a consumer uses it: the shaded jar, and builds of consumer projects by a real Maven. These
 * run after {@code package}, and never against {@code target/classes}.
 */
package dev.coderange.processor.it;
