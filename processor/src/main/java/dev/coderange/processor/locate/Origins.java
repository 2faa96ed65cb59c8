package dev.coderange.processor.locate;

import java.net.URI;

/** How the place of a file is written for people. */
final class Origins {

    private Origins() {}

    /** A path where there is one, {@code /lib/a.jar!/radiology.json} in a jar, otherwise the URI itself. */
    static String of(URI uri) {
        String text = uri.toString();
        String bare = text.startsWith("jar:") ? text.substring("jar:".length()) : text;
        return bare.startsWith("file:") ? bare.substring("file:".length()).replaceFirst("^//+", "/") : text;
    }
}
