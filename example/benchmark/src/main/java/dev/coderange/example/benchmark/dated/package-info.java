/** What a lookup on a day costs beside one without, in sets with a made-up history. */
package dev.coderange.example.benchmark.dated;
