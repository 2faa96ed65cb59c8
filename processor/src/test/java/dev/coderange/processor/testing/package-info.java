/** What tests compile consumers with. It runs the shaded jar, relocated code and all, as a consumer's compiler does. */
package dev.coderange.processor.testing;
