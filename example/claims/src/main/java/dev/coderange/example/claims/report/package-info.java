/** What is known of a claims file once all its lines have gone by, and how it is shown to people and to machines. */
package dev.coderange.example.claims.report;
