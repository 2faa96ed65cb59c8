/** What the report over a claims file costs, beside reading the file alone. */
package dev.coderange.example.benchmark.claims;
