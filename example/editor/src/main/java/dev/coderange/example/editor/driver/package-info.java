/** The bundle that runs inside the editor's platform and drives it. */
package dev.coderange.example.editor.driver;
