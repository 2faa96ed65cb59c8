/**
 * What the generated types answer, compared with an oracle that reads the data by itself, works it out in the plainest
 * way there is, and shares no code with the processor.
 */
package dev.coderange.processor.oracle;
