/** Made-up claims files, for the sample that ships with the program and for trying it on long ones. */
package dev.coderange.example.claims.sample;
