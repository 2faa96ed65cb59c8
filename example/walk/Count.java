package com.acme.fees;

import dev.coderange.annotations.CodeRanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts the claims for the chest. */
@CodeRanges("fees.json")
public class Count {

    public static void main(String[] arguments) throws IOException {
        try (var lines = Files.lines(Path.of("claims.csv"))) {
            System.out.println(lines.skip(1)
                    .filter(line -> FeesClassifier.part(line.split(",")[2]) == FeesPart.CHEST)
                    .count());
        }
    }
}
