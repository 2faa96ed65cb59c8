package dev.coderange.processor.locate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a class loader sees.
 *
 * @param description what it is called
 * @param resources from a relative path to the resource, or to null
 */
record LoaderPlace(String description, Function<String, URL> resources) implements Place {

    @Override
    public Optional<Found> find(String path) throws IOException {
        URL url = resources.apply(path);
        if (url == null) {
            return Optional.empty();
        }
        // A cached connection keeps the jar open in a compiler that lives on, and answers with its old content.
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return Optional.of(new Found(Origins.of(URI.create(url.toString())), in.readAllBytes()));
        }
    }

    @Override
    public Set<Path> foldersNear(String path) {
        return Set.of();
    }
}
