package dev.coderange.processor.read;

import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import java.nio.charset.StandardCharsets;

/** Reads a million ranges in this JVM. */
final class LargeDocument {

    private LargeDocument() {}

    /**
     * Prints how many ranges there are, and the last.
     *
     * @param arguments how many ranges
     */
    public static void main(String[] arguments) {
        Sequence ranges = (Sequence) ((Mapping) DataReader.read(bytes(Integer.parseInt(arguments[0])))
                        .root()
                        .orElseThrow())
                .entries()
                .get(0)
                .value();
        Text last = (Text) ranges.items().get(ranges.items().size() - 1);
        System.out.println(ranges.items().size() + " " + last.value() + " " + last.position());
    }

    private static byte[] bytes(int count) {
        var text = new StringBuilder("{\"ranges\":[");
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(10_000_000 + i * 10)
                    .append('-');
            text.append(10_000_005 + i * 10).append('"');
        }
        return text.append("]}").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
