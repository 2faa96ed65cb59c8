/** A consumer of codes that another module has. */
module com.acme.desk {
    requires com.acme.codes;
}
