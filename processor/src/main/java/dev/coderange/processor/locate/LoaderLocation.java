package dev.coderange.processor.locate;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * What a class loader sees.
 *
 * @param resources from a relative path to the resource, or to null
 */
record LoaderLocation(String description, Function<String, URL> resources) implements SearchLocation {

    @Override
    public Optional<Found> find(String path) throws UnreadableException {
        URL url = resources.apply(path);
        if (url == null) {
            return Optional.empty();
        }
        String origin = origin(url.toString());
        Optional<Path> file = file(url);
        if (file.isPresent()) {
            return Content.read(file.get()).map(bytes -> new Found(origin, bytes));
        }
        try {
            URLConnection connection = connect(url);
            try (InputStream in = connection.getInputStream()) {
                if (connection instanceof JarURLConnection inJar
                        && inJar.getJarEntry().isDirectory()) {
                    throw Content.folder(origin);
                }
                return Optional.of(new Found(origin, Content.read(in, origin, 0)));
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException(origin, e);
        }
    }

    @Override
    public List<Neighbour> neighbours(String path) {
        URL url = resources.apply(path.substring(0, path.lastIndexOf('/') + 1));
        if (url == null) {
            return List.of();
        }
        try {
            Optional<Path> listed = file(url);
            if (listed.isPresent()) {
                return FolderLocation.beside(listed.get().resolve("any"));
            }
            return connect(url) instanceof JarURLConnection connection ? entries(connection) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Path> file(URL url) {
        try {
            return FolderLocation.file(url.toURI());
        } catch (URISyntaxException e) {
            return Optional.empty(); // a loader takes addresses with blanks
        }
    }

    private List<Neighbour> entries(JarURLConnection connection) throws IOException {
        String folder = connection.getEntryName();
        try (JarFile jar = connection.getJarFile()) {
            List<Neighbour> neighbours = new ArrayList<>();
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (name.startsWith(folder) && name.indexOf('/', folder.length()) < 0 && !entry.isDirectory()) {
                    neighbours.add(new Neighbour(name.substring(folder.length()), description));
                }
            }
            return neighbours;
        }
    }

    /** A cached connection keeps the jar open in a compiler that lives on, and answers with its old content. */
    private static URLConnection connect(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection;
    }

    /**
     * Where a file is, for people: a path, {@code /lib/a.jar!/radiology.json} in a jar, otherwise the address itself.
     */
    static String origin(String address) {
        try {
            URI uri = new URI(address.startsWith("jar:") ? address.substring("jar:".length()) : address);
            return "file".equals(uri.getScheme()) ? uri.getPath() : address;
        } catch (URISyntaxException e) {
            return address; // with blanks, for instance
        }
    }
}
