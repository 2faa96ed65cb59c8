/** The codes, in a module of their own. */
module com.acme.codes {
    requires transitive dev.coderange.annotations;
    requires transitive dev.coderange.runtime;

    exports com.acme;
}
