import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.*;

/** Chapters and blocks from the tabular list of ICD-10-CM: java Icd10.java icd10cm-tabular.xml icd10.csv */
class Icd10 {
    public static void main(String[] args) throws Exception {
        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        List<String> rows = new ArrayList<>(List.of("key,parent,title,codes"));
        for (Element chapter : all(xml.parse(Path.of(args[0]).toFile()).getDocumentElement(), "chapter").toList()) {
            String name = text(chapter, "name"); // and a description that ends with its codes: Title (A00-B99)
            rows.add(name + ",,\"" + text(chapter, "desc").replaceAll("^(.*) \\((.*)\\)$", "$1\",$2"));
            for (Element ref : all(chapter, "sectionRef").toList()) {
                String id = ref.getAttribute("id"), first = ref.getAttribute("first"), last = ref.getAttribute("last");
                Stream<String> strays = all(chapter, "section").filter(block -> block.getAttribute("id").equals(id))
                        .flatMap(block -> all(block, "diag")).map(diagnosis -> text(diagnosis, "name"))
                        .filter(code -> code.length() == 3 && (code.compareTo(first) < 0 || code.compareTo(last) > 0));
                rows.add(id + "," + name + ",\"" + ref.getTextContent().strip() + "\"," + first + "-" + last
                        + strays.map(";"::concat).collect(Collectors.joining()));
            }
        }
        Files.write(Path.of(args[1]), rows);
    }
    static String text(Element in, String tag) { return all(in, tag).findFirst().orElseThrow().getTextContent(); }
    static Stream<Element> all(Element in, String tag) {
        NodeList nodes = in.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)); }
}
