package dev.coderange.processor.check;

import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataSource;

/** A data file with its table in it, as one object. */
public final class TableInFile {

    private TableInFile() {}

    /**
     * The object that a file and its table are, as if they were one file. What the file extends stays a name.
     *
     * @param source data in which {@link DataValidator#check(DataSource, String)} finds no error
     */
    public static Mapping of(DataSource source) {
        return DataMerger.withTable(source);
    }
}
