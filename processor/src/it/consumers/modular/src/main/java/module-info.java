/** A module that exports generated types. */
module com.example.modular {
    requires transitive dev.coderange.annotations;
    requires transitive dev.coderange.runtime;

    exports com.example.modular;
}
