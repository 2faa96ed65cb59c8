package dev.coderange.example.claims.input.x12;

import java.io.IOException;

/** A file is no X12, or its envelopes are broken, so that lines may be missing. The message says where. */
public final class BrokenX12Exception extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenX12Exception(String message) {
        super(message);
    }

    BrokenX12Exception(String message, Throwable cause) {
        super(message, cause);
    }
}
