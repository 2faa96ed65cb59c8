import java.io.File;
import java.nio.file.*;
import java.util.*;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.*;

/** Registration groups from the International ISBN Agency's file: java Isbn.java RangeMessage.xml isbn.csv */
class Isbn {
    public static void main(String[] args) throws Exception {
        var parsers = DocumentBuilderFactory.newInstance();
        parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        NodeList groups = parsers.newDocumentBuilder().parse(new File(args[0])).getElementsByTagName("Group");
        List<String> rows = new ArrayList<>(List.of("key,title,codes"));
        for (int i = 0; i < groups.getLength(); i++) {
            String prefix = text(groups.item(i), "Prefix");
            String agency = text(groups.item(i), "Agency").replace("\"", "\"\"");
            rows.add(prefix + ",\"" + agency + "\"," + prefix.replace("-", ""));
        }
        Files.write(Path.of(args[1]), rows);
    }

    static String text(Node group, String tag) {
        return ((Element) group).getElementsByTagName(tag).item(0).getTextContent();
    }
}
