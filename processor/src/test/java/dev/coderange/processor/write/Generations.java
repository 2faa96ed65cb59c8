package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.check.ValidationResult;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.plan.Planner;
import dev.coderange.processor.read.DataReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** What the writer is given for a data file, or for a set that a test makes. */
final class Generations {

    static final Path GOLDEN = Path.of("src/test/resources/golden");
    static final Path RADIOLOGY = Path.of("../data/radiology.json");
    static final String SHA_256 = "0123456789abcdef".repeat(4);

    private Generations() {}

    /** The data of a folder with expected sources; the radiology data is the one that ships. */
    static Path data(String name) {
        return name.equals("radiology") ? RADIOLOGY : GOLDEN.resolve(name).resolve(name + ".json");
    }

    /** The generation of a data file without a mistake. */
    static Generation of(Path data, String packageName, Optional<String> generatedAnnotation) {
        try {
            byte[] content = Files.readAllBytes(data);
            ValidationResult checked = DataValidator.check(DataReader.read(content));
            assertThat(checked.problems()).isEmpty();
            String name = data.getFileName().toString();
            CodeSet codeSet = checked.codeSet().orElseThrow();
            return new Generation(
                    packageName,
                    codeSet,
                    Planner.plan(codeSet, Request.Lookup.AUTO),
                    new DataFile(name, name, content, sha256(content)),
                    request(name),
                    Optional.empty(),
                    generatedAnnotation,
                    Set.of(),
                    dated(codeSet, Request.Lookup.AUTO));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The generation of a set, out of a file that does not matter. */
    static Generation of(CodeSet codeSet) {
        return of(codeSet, "made", Request.Lookup.AUTO);
    }

    /** The generation of a set into a package. */
    static Generation of(CodeSet codeSet, String packageName, Request.Lookup lookup) {
        return new Generation(
                packageName,
                codeSet,
                Planner.plan(codeSet, lookup),
                new DataFile("made.json", "", new byte[0], SHA_256),
                new Request("made.json", lookup, Request.References.ERROR),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                dated(codeSet, lookup));
    }

    private static Optional<DatedPlans> dated(CodeSet codeSet, Request.Lookup lookup) {
        return codeSet.isDated()
                ? Optional.of(new DatedPlans(Planner.planDated(codeSet, lookup), true))
                : Optional.empty();
    }

    /** The same generation with another lookup. */
    static Generation withLookup(Generation generation, Request.Lookup lookup) {
        return new Generation(
                generation.packageName(),
                generation.codeSet(),
                Planner.plan(generation.codeSet(), lookup),
                generation.data(),
                new Request(generation.request().dataName(), lookup, Request.References.ERROR),
                Optional.empty(),
                generation.generatedAnnotation(),
                generation.with(),
                dated(generation.codeSet(), lookup));
    }

    private static Request request(String name) {
        return new Request(name, Request.Lookup.AUTO, Request.References.ERROR);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
