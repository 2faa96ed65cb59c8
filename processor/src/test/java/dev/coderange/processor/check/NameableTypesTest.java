package dev.coderange.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.JavaFileObjects;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.model.Request.Lookup;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.plan.Planner;
import dev.coderange.processor.write.DatedPlans;
import dev.coderange.processor.write.Generation;
import dev.coderange.processor.write.SourceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with the data, the types that come of it compile: only our own error is seen. */
class NameableTypesTest {

    @Test
    void compileForEveryBrokenFile() throws IOException {
        Set<CodeSet> sets = new LinkedHashSet<>();
        for (Path name : Corpus.cases("")) {
            Corpus.check(name).codeSet().ifPresent(sets::add);
        }
        List<JavaFileObject> sources = new ArrayList<>();
        for (CodeSet set : sets) {
            SourceWriter.write(generation("made" + sources.size(), set)).stream()
                    .map(type -> JavaFileObjects.forSourceString(type.qualifiedName(), type.source()))
                    .forEach(sources::add);
        }
        assertThat(javac().withOptions("-proc:none", "-Xlint:all,-processing").compile(sources))
                .succeededWithoutWarnings();
    }

    static Generation generation(String packageName, CodeSet set) {
        return new Generation(
                packageName,
                set,
                Planner.plan(set, Lookup.AUTO),
                new DataFile("radiology.json", "made", new byte[0], "0".repeat(64)),
                new Request("radiology.json", Lookup.AUTO, References.ERROR),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                set.isDated()
                        ? Optional.of(new DatedPlans(Planner.planDated(set, Lookup.AUTO), true))
                        : Optional.empty());
    }
}
