package dev.coderange.processor.oracle;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The data files that are compared with the oracle. */
enum DataSet {
    /** Two levels, the data that ships. */
    RADIOLOGY("data/radiology.json"),
    /** One level. */
    HTTP("processor/src/test/resources/golden/http/http.json"),
    /** Three levels, and an overlap. */
    SHELF("processor/src/test/resources/golden/shelf/shelf.json"),
    /** Two shapes. */
    SERVICES("processor/src/test/resources/golden/services/services.json"),
    /** A letter in front. */
    SUPPLIES("processor/src/test/resources/golden/supplies/supplies.json"),
    /** Prefixes whose letters count, and points that are ignored. */
    DIAGNOSES("processor/src/test/resources/golden/diagnoses/diagnoses.json"),
    /** Prefixes of digits, with ends of different lengths. */
    CARDS("processor/src/test/resources/dev/coderange/processor/oracle/cards.json"),
    /** Mixed places, families, prefixes and digits side by side. */
    TICKETS("processor/src/test/resources/dev/coderange/processor/oracle/tickets.json"),
    /** Integers, some past {@code int}, the last of them the largest there is. */
    NETWORKS("processor/src/test/resources/golden/networks/networks.json");

    static final String PACKAGE = "com.acme";

    private final String path;

    DataSet(String path) {
        this.path = path;
    }

    Path file() {
        return Path.of(System.getProperty("coderange.reactor")).resolve(path);
    }

    Oracle oracle() {
        return Oracle.read(file());
    }

    /** A consumer that asks for nothing but the types of this data, compiled by the processor as it ships. */
    Outcome compile(Path folder) {
        try {
            String name = file().getFileName().toString();
            return new Consumer(folder)
                    .asks(PACKAGE, name)
                    .resource(name, Files.readString(file()))
                    .strict()
                    .compile()
                    .orFail();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
