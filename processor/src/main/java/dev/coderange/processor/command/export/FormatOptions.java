package dev.coderange.processor.command.export;

import dev.coderange.processor.export.ExportFormat;
import dev.coderange.processor.model.CodeSet;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Options that go with one format alone. A group of them exists if at least one was given. */
interface FormatOptions {

    /** The format that they go with. */
    ExportFormat format();

    /** What is wrong with them taken together, for people; mostly empty. */
    default Optional<String> mistake() {
        return Optional.empty();
    }

    /** What is wrong with them for a set of codes, for people; mostly empty. */
    default Optional<String> mistake(CodeSet set) {
        return Optional.empty();
    }

    /** What somebody who gets the export should know, for people; mostly empty. */
    default Optional<String> remark(CodeSet set) {
        return Optional.empty();
    }

    /** The argument that names other data, which is read, too; mostly there is none. */
    default Optional<String> otherData() {
        return Optional.empty();
    }

    /**
     * Writes a code set as they say.
     *
     * @param set a set without errors
     * @param isOneDay whether the set is that of a day which was asked for, so that no other day matters
     * @param sha256 the SHA-256 of the data, 64 lower-case hexadecimal digits
     */
    void write(CodeSet set, boolean isOneDay, String sha256, Writer out) throws IOException;
}
