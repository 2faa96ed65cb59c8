/** Runs exported SQL in databases, and compares what they answer with the generated types. */
package dev.coderange.example.exports.sql;
