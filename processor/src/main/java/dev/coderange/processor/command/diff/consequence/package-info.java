/** What a difference does to switches, stored constants, constants of ranges, types and methods. */
package dev.coderange.processor.command.diff.consequence;
