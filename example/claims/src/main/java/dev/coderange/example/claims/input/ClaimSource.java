package dev.coderange.example.claims.input;

import dev.coderange.runtime.Nullable;
import java.io.Closeable;
import java.io.IOException;

/** The lines of a claims file, one after the other, in little memory however long the file is. */
public interface ClaimSource extends Closeable {

    /**
     * What the next line turned out to be, or null at the end.
     *
     * @throws IOException if the file cannot be read; never for what is in a single line
     */
    @Nullable
    ClaimLine next() throws IOException;

    /** How the file writes what it says; complete once all lines were read. */
    FileForm form();
}
