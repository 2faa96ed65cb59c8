/** A consumer on the module path. */
module com.acme.desk {
    requires static dev.coderange.annotations;
    requires dev.coderange.runtime;
}
