import java.io.IOException;
import java.nio.file.*;
import java.util.*;

/** Blocks of Unicode, whose numbers are hexadecimal there: java Blocks.java Blocks.txt unicode.csv */
class Blocks {
    public static void main(String[] args) throws IOException {
        List<String> rows = new ArrayList<>(List.of("key,first,last"));
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] parts = line.split("\\.\\.|; ");
            if (parts.length == 3 && !line.startsWith("#")) {
                rows.add(parts[2] + "," + Integer.parseInt(parts[0], 16) + "," + Integer.parseInt(parts[1], 16));
            }
        }
        Files.write(Path.of(args[1]), rows);
    }
}
