import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.*;
import java.util.*;

/** MS-DRGs below their MDC from Table 5 of the final rule: java Drg.java table5.txt drg.csv */
class Drg {
    public static void main(String[] args) throws IOException {
        Set<String> rows = new LinkedHashSet<>(Set.of("key,parent,title,codes,type,weight"));
        for (String line : new String(Files.readAllBytes(Path.of(args[0])), UTF_8).split("\\R")) {
            String[] cells = line.split("\t"); // code, post-acute, special pay, MDC, type, title, weight, ...
            if (cells.length > 6 && cells[0].strip().matches("\\d{3}")) { // else a title, a heading, a footnote
                String code = cells[0].strip(), mdc = cells[3].isBlank() ? "NONE" : cells[3].strip();
                String title = cells[5].replace("\"", "").strip();
                rows.add(mdc + ",,MDC " + mdc + ",,,");
                rows.add(code + "," + mdc + ",\"" + title + "\"," + code + "," + cells[4] + "," + cells[6].strip());
            }
        }
        Files.write(Path.of(args[1]), rows);
    }
}
