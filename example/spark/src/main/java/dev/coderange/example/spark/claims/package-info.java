/** Claim lines in Parquet and CSV, read and written by Spark. */
package dev.coderange.example.spark.claims;
