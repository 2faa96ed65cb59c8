import java.io.IOException;
import java.nio.file.*;
import java.util.*;

/** The three levels of RBCS, each code as it is assigned now: java Rbcs.java RBCS_RY_2025.csv rbcs.csv */
class Rbcs {
    public static void main(String[] args) throws IOException {
        Set<String> rows = new LinkedHashSet<>(Set.of("key,parent,title,codes"));
        List<String> header = List.of();
        for (String line : Files.readAllLines(Path.of(args[0]))) { // a comma between quotes separates nothing
            List<String> cells = List.of(line.split(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)", -1));
            if (header.isEmpty()) {
                header = cells.stream().map(cell -> cell.replaceAll("[\"\uFEFF]", "").strip()).toList();
            } else if (cells.get(header.indexOf("RBCS_Latest_Assignment")).contains("1")) {
                String category = cells.get(header.indexOf("RBCS_Cat"));
                String subcategory = cells.get(header.indexOf("RBCS_Cat_Subcat"));
                String family = subcategory + cells.get(header.indexOf("RBCS_FamNumb"));
                rows.add(category + ",," + cells.get(header.indexOf("RBCS_Cat_Desc")) + ",");
                rows.add(subcategory + "," + category + "," + cells.get(header.indexOf("RBCS_Subcat_Desc")) + ",");
                rows.add(family + "," + subcategory + "," + cells.get(header.indexOf("RBCS_Family_Desc")) + ","
                        + cells.get(header.indexOf("HCPCS_Cd")));
            }
        }
        Files.write(Path.of(args[1]), rows);
    }
}
