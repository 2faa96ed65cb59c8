/** What consumers of Coderange write in their own sources. */
module dev.coderange.annotations {
    exports dev.coderange.annotations;
}
