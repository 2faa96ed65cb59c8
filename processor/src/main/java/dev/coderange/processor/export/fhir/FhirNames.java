package dev.coderange.processor.export.fhir;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the resources of a code set are called, and where they are said to live. */
final class FhirNames {

    /** What an id of a resource may have, and how many of it. */
    private static final String SOUND = "[A-Za-z0-9.-]{1,64}";

    private static final int KEPT = 55;

    private final CodeSet set;
    private final String base;

    FhirNames(CodeSet set, String base) {
        this.set = set;
        this.base = base;
    }

    /** The id of a resource that lives with this set. */
    record Name(String type, String id, String url) {}

    /** The code system of the categories. */
    Name categories() {
        return name("CodeSystem", set.name());
    }

    /** The stand-in for the system of the codes, which the data does not name. */
    Name unnamedSystem() {
        return name("CodeSystem", set.name() + "-codes");
    }

    /** The codes of a category. */
    Name codes(Category category) {
        return name("ValueSet", set.name() + "-" + category.id());
    }

    /** The way from a level to the one above it. */
    Name map(Level from, Level to) {
        return name("ConceptMap", set.name() + "-" + from.name() + "-" + to.name());
    }

    /** What tells one data file from another, by the bytes that it has. */
    String checksumSystem() {
        return base + "/NamingSystem/sha256";
    }

    /** What defines a property of the categories. */
    String property(String code) {
        return categories().url() + "#" + code;
    }

    /** Whether the data names the system of its codes by something that FHIR takes, an absolute URI. */
    boolean hasSystem() {
        try {
            return new URI(set.system()).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The system of the codes, or what stands in for it. */
    String system() {
        return hasSystem() ? set.system() : unnamedSystem().url();
    }

    private Name name(String type, String text) {
        String id = text.replace('_', '-');
        if (!id.matches(SOUND)) {
            id = id.replaceAll("[^A-Za-z0-9.-]", "-");
            id = id.substring(0, Math.min(id.length(), KEPT)) + "-" + digest(text);
        }
        return new Name(type, id, base + "/" + type + "/" + id);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
