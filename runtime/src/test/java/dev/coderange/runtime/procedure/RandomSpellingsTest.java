package dev.coderange.runtime.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A million texts made by chance, and what holds of each of them. */
class RandomSpellingsTest {

    private static final int TEXTS = 1_000_000;
    private static final long SEED = 4711;

    private static final Set<Leniency> NONE = EnumSet.noneOf(Leniency.class);
    private static final Set<Leniency> HYPHENS = EnumSet.of(Leniency.HYPHENS);
    private static final Set<Leniency> GLUED = EnumSet.of(Leniency.GLUED_MODIFIERS);
    private static final Set<Leniency> X12 = EnumSet.of(Leniency.X12);
    private static final Set<Leniency> ALL = EnumSet.allOf(Leniency.class);

    /** What is likely to matter somewhere. */
    private static final String LETTERS = "0123456789012345678901234567890ACDFHGMNTUVRXZEOahcdtTCRT26"
            + "  --,,::..^^||~/*>'\"=\t\r\n_+&;<\u00a0\u202f\u200b\ufeff\u2013\uff17\u0667\u0422\ud835\udfd7\u0000\u001f";

    private static final String BASE = "(?:[0-9]{4}[0-9AFTUM]|[A-V][0-9]{4})";
    private static final String MODIFIER = "[0-9A-Z]{2}";
    private static final Pattern BARE = Pattern.compile(BASE);
    private static final Pattern WITH_HYPHENS =
            Pattern.compile(BASE + "(?:[-\u2010-\u2015\u2212]" + MODIFIER + "){0,4}");
    private static final Pattern WITH_GLUED = Pattern.compile(BASE + "(?:" + MODIFIER + "){0,4}");
    private static final Pattern OTHER_NUMBER = Pattern.compile("[0-9]{10,}");

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void areCodesThatCanBeReadAgainOrRefusals() throws IOException {
        List<String> spellings =
                SpellingsPage.rows().stream().map(SpellingsPage.Row::text).toList();
        int codes = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = i % 4 == 0 ? noise() : mutated(spellings.get(random.nextInt(spellings.size())));
            String fault = fault(text);
            if (!fault.isEmpty()) {
                fail("%s: %s", fault, text);
            }
            codes += ProcedureCode.parse(text).isCode() ? 1 : 0;
        }
        assertThat(codes).isBetween(TEXTS / 10, TEXTS / 2);
    }

    @Test
    void areReadAsRegularExpressionsReadThem() throws IOException {
        List<String> codes = SpellingsPage.rows().stream()
                .filter(SpellingsPage.Row::isCode)
                .map(row -> row.cells().get(0))
                .toList();
        int[] read = new int[3];
        for (int i = 0; i < TEXTS / 4; i++) {
            String code = codes.get(random.nextInt(codes.size()));
            String text = mutated(i % 2 == 0 ? code : code.replace("-", ""));
            boolean isGlued = WITH_GLUED.matcher(text).matches()
                    && !OTHER_NUMBER.matcher(text).matches();
            boolean[] expected = {
                BARE.matcher(text).matches(), WITH_HYPHENS.matcher(text).matches(), isGlued
            };
            boolean[] actual = {
                ProcedureCode.parse(text, NONE).isCode(),
                ProcedureCode.parse(text, HYPHENS).isCode(),
                ProcedureCode.parse(text, GLUED).isCode()
            };
            if (!Arrays.equals(actual, expected)) {
                fail("%s: %s, not %s", text, Arrays.toString(actual), Arrays.toString(expected));
            }
            for (int way = 0; way < read.length; way++) {
                read[way] += actual[way] ? 1 : 0;
            }
        }
        assertThat(read).doesNotContain(0);
    }

    /** What does not hold of a text; nothing where all does. */
    private static String fault(String text) {
        ProcedureCode.Result result = ProcedureCode.parse(text);
        if (!result.isCode()) {
            Refusal refusal = result.refusal().orElseThrow();
            boolean isFine = refusal.position() >= 0 && refusal.position() <= text.length();
            return isFine && result.code().isEmpty() && result.leniencies().isEmpty() ? allowingAll(text) : "refusal";
        }
        ProcedureCode code = result.orThrow();
        if (!ProcedureCode.parse(code.toString(), HYPHENS).code().orElseThrow().equals(code)) {
            return "normal form";
        }
        if (!ProcedureCode.parse(code.toX12(), X12).code().orElseThrow().equals(code)) {
            return "X12";
        }
        if (!Leniency.USUAL.containsAll(result.leniencies())
                || !ProcedureCode.parse(text, result.leniencies())
                        .code()
                        .orElseThrow()
                        .equals(code)) {
            return "leniencies";
        }
        if (!ProcedureCode.parse(text, ALL).code().orElseThrow().equals(code)) {
            return "more leniencies, another code";
        }
        for (Leniency needed : result.leniencies()) {
            Set<Leniency> others = EnumSet.copyOf(Leniency.USUAL);
            others.remove(needed);
            boolean isNamed = ProcedureCode.parse(text, others)
                    .refusal()
                    .flatMap(Refusal::leniency)
                    .filter(needed::equals)
                    .isPresent();
            if (!isNamed) {
                return needed + " is off, and not missed";
            }
        }
        return isWritten(code, text) ? "" : "another code";
    }

    /** A text that is refused has a code with the opt-in leniencies only where the refusal says so. */
    private static String allowingAll(String text) {
        ProcedureCode.Result result = ProcedureCode.parse(text, ALL);
        boolean isHelped =
                ProcedureCode.parse(text).refusal().orElseThrow().leniency().isPresent();
        return result.isCode() && !isHelped ? "leniency is not named" : "";
    }

    /** Whether a code stands in a text: its base in one piece, and its modifiers behind that in their order. */
    private static boolean isWritten(ProcedureCode code, String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        int at = upper.indexOf(code.base());
        for (String modifier : code.modifiers()) {
            at = at < 0 ? at : upper.indexOf(modifier, at + 2);
        }
        return at >= 0;
    }

    private String noise() {
        StringBuilder noise = new StringBuilder();
        for (int length = random.nextInt(16); length > 0; length--) {
            noise.append(random.nextInt(20) == 0 ? (char) random.nextInt(0x10000) : letter());
        }
        return noise.toString();
    }

    private String mutated(String text) {
        StringBuilder mutated = new StringBuilder(text);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(mutated.length() + 1);
            boolean isInside = at < mutated.length();
            switch (random.nextInt(5)) {
                case 0 -> mutated.insert(at, letter());
                case 1 -> mutated.delete(at, Math.min(at + 1, mutated.length()));
                case 2 -> mutated.replace(at, Math.min(at + 1, mutated.length()), String.valueOf(letter()));
                case 3 -> mutated.insert(at, isInside ? mutated.charAt(at) : letter());
                default -> mutated.setLength(at);
            }
        }
        return mutated.toString();
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }
}
