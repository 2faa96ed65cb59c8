package dev.coderange.example.benchmark.fork;

import java.util.Map;

/** What is measured in one row of a table. */
public interface Row {

    /** The parameters of the benchmark by their names. */
    Map<String, String> parameters();

    /** How the row is called while it is measured. */
    String title();
}
