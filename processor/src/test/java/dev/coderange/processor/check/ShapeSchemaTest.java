package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schema, which an editor uses, refuses what the checker refuses for its shape. */
class ShapeSchemaTest {

    static Stream<Path> shape() {
        return Corpus.cases("shape").stream();
    }

    @ParameterizedTest
    @MethodSource("shape")
    void isRefusedByTheSchemaToo(Path name) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Corpus.shipped("code-ranges.schema.json")), InputFormat.JSON);
        assertThat(schema.validate(new String(Corpus.bytes(name), StandardCharsets.UTF_8), InputFormat.JSON))
                .isNotEmpty();
    }
}
