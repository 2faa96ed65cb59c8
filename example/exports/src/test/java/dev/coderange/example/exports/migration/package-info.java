/** SQL that migrates columns of constants, run where it is meant to run. */
package dev.coderange.example.exports.migration;
