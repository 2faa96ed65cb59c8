package dev.coderange.processor.locate;

import java.net.URI;
import java.net.URISyntaxException;

/** How the place of a file is written for people. */
final class Origins {

    private Origins() {}

    /** A path where there is one, {@code /lib/a.jar!/radiology.json} in a jar, otherwise the address itself. */
    static String of(String address) {
        try {
            URI uri = new URI(address.startsWith("jar:") ? address.substring("jar:".length()) : address);
            return "file".equals(uri.getScheme()) ? uri.getPath() : address;
        } catch (URISyntaxException e) {
            // A loader may have been given addresses with blanks in them.
            return address;
        }
    }
}
