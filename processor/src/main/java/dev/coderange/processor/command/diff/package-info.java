/**
 * The command {@code diff}: {@code comparison} finds what differs, {@code consequence} says what that does to code and
 * to databases, {@code report} writes both, and {@code migration} writes SQL. Read {@code DiffCommand} first.
 */
package dev.coderange.processor.command.diff;
