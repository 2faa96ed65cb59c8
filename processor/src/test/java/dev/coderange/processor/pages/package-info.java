/** The README and the pages: what they show is built, and what they point at is there. */
package dev.coderange.processor.pages;
