package dev.coderange.example.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** Where Spark runs. */
final class SessionOptions {

    private static final String LOCAL = "local[*]";

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "the cluster, such as spark://host:7077 or yarn; that of spark-submit if left out, or else"
                    + " " + LOCAL + ": this machine, all processors")
    private String master;

    /** Opens a session, to be closed. */
    SparkSession open() {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("Radiology claims")
                .master(master())
                // Days as LocalDate, which costs a quarter of java.sql.Date.
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.session.timeZone", "UTC");
        if (isLocal()) {
            builder.config("spark.ui.enabled", false)
                    .config("spark.driver.host", "localhost")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.sql.shuffle.partitions", Runtime.getRuntime().availableProcessors());
        }
        return builder.getOrCreate();
    }

    /** Whether one process does all the work. */
    boolean isLocal() {
        return master().startsWith("local") && !master().startsWith("local-cluster");
    }

    private String master() {
        return master != null ? master : new SparkConf().get("spark.master", LOCAL);
    }
}
