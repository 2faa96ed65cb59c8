package dev.coderange.processor.locate;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * What a class loader sees.
 *
 * @param description what it is called
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
            return Optional.of(read(connect(url), origin));
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw UnreadableException.of(origin, e);
        }
    }

    private static Found read(URLConnection connection, String origin) throws IOException {
        try (InputStream in = connection.getInputStream()) {
            if (connection instanceof JarURLConnection inJar
                    && inJar.getJarEntry().isDirectory()) {
                throw Content.folder(origin);
            }
            return new Found(origin, Content.read(in, origin, 0));
        }
    }

    @Override
    public List<Neighbour> neighbours(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        URL url = resources.apply(folder);
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

    /** Where the file system has what an address stands for. */
    private static Optional<Path> file(URL url) {
        try {
            return url.getProtocol().equals("file") ? Optional.of(Path.of(url.toURI())) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty(); // a loader may have been given addresses with blanks in them
        }
    }

    private List<Neighbour> entries(JarURLConnection connection) throws IOException {
        String folder = connection.getEntryName();
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0)
                    .map(name -> new Neighbour(name.substring(folder.length()), description))
                    .toList();
        }
    }

    /** A cached connection keeps the jar open in a compiler that lives on, and answers with its old content. */
    private static URLConnection connect(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection;
    }

    /** How people see where a file is: a path where there is one, {@code /lib/a.jar!/radiology.json} in a jar, otherwise the address itself. */
    static String origin(String address) {
        try {
            URI uri = new URI(address.startsWith("jar:") ? address.substring("jar:".length()) : address);
            return "file".equals(uri.getScheme()) ? uri.getPath() : address;
        } catch (URISyntaxException e) {
            // A loader may have been given addresses with blanks in them.
            return address;
        }
    }
}
