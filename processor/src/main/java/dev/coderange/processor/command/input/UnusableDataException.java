package dev.coderange.processor.command.input;

/** Data that a command works on cannot be found or has errors. */
public final class UnusableDataException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient LoadedData data;

    UnusableDataException(LoadedData data) {
        super(data.argument());
        this.data = data;
    }

    /** The data, with its problems. */
    public LoadedData data() {
        return data;
    }
}
