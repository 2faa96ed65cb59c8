/** What generated code implements and throws. */
module dev.coderange.runtime {
    exports dev.coderange.runtime;
    exports dev.coderange.runtime.procedure;
}
