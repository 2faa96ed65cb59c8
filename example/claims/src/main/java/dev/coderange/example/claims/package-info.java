/** The commands of {@code claims}, a small program that sorts radiology claims with types that Coderange generated. */
package dev.coderange.example.claims;
