/** Made-up claim lines, as many as are asked for. */
package dev.coderange.example.spark.sample;
