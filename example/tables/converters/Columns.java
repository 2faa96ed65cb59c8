import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.*;
import java.util.*;

/** Copies columns of a table under new names: java Columns.java IN OUT "codes=Code Range" key=CCS "title=CCS Label" */
class Columns {
    public static void main(String[] args) throws IOException {
        List<String> wanted = List.of(args).subList(2, args.length);
        List<String> theirs = wanted.stream().map(pair -> pair.split("=", 2)[1]).toList();
        List<String> ours = wanted.stream().map(pair -> pair.split("=", 2)[0]).toList();
        String text = new String(Files.readAllBytes(Path.of(args[0])), UTF_8);
        String separator = text.contains("\t") ? "\t" : ",";
        List<String> rows = new ArrayList<>();
        List<String> header = List.of();
        for (String line : text.split("\\R")) { // a separator between quotes separates nothing
            List<String> cells = List.of(line.split(separator + "(?=([^\"]*\"[^\"]*\")*[^\"]*$)", -1));
            List<String> plain = cells.stream().map(cell -> cell.replaceAll("[\"\uFEFF]", "").strip()).toList();
            if (header.isEmpty() && plain.containsAll(theirs)) { // whatever stands above it is a title
                header = plain;
                rows.add(String.join(separator, ours));
            } else if (!header.isEmpty() && cells.size() == header.size()) { // else a footnote
                rows.add(String.join(separator, theirs.stream().map(header::indexOf).map(cells::get).toList()));
            }
        }
        Files.write(Path.of(args[1]), rows);
    }
}
