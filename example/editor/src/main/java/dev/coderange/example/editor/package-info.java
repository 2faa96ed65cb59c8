/** What a test asks of an editor's engine. Both sides of the bundle boundary share this package. */
package dev.coderange.example.editor;
