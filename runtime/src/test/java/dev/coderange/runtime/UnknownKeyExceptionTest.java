package dev.coderange.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnknownKeyExceptionTest {

    private static final List<CodeCategory> KEYED = categories("B01", "B02", "", "CPT1-A", "177", "B03", "B04");

    private static String message(CharSequence key, List<CodeCategory> categories) {
        return UnknownKeyException.of("Services", "part", key, categories).getMessage();
    }

    @Test
    void namesTheKeysThatAreNearest() {
        assertThat(message("b01 ", KEYED)).isEqualTo("\"b01 \" is the key of no part of Services. Nearest: \"B01\".");
        assertThat(message("B05", KEYED))
                .isEqualTo("\"B05\" is the key of no part of Services. Nearest: \"B01\", \"B02\" and \"B03\".");
        assertThat(message("cpt1a", KEYED))
                .isEqualTo("\"cpt1a\" is the key of no part of Services. Nearest: \"CPT1-A\".");
        assertThat(message("17", KEYED)).endsWith(" Nearest: \"177\".");
    }

    @Test
    void namesSomeKeysWhereNoneIsNear() {
        assertThat(message("imaging", KEYED))
                .isEqualTo("\"imaging\" is the key of no part of Services. Keys are such as \"B01\", \"B02\" and"
                        + " \"CPT1-A\".");
        assertThat(message("", KEYED)).startsWith("\"\" is the key of no part of Services. Keys are such as ");
        assertThat(message(null, KEYED)).startsWith("null is the key of no part of Services. Keys are such as ");
        assertThat(message("imaging", categories("1"))).endsWith(" Keys are such as \"1\".");
    }

    @Test
    void isReadableWhateverWasGiven() {
        assertThat(message("\u202e\n" + String.join("", Collections.nCopies(100_000, "x")), KEYED))
                .startsWith("\"\\u202e\\u000axxx")
                .hasSizeLessThan(200);
    }

    @Test
    void keepsWhatWasGiven() {
        UnknownKeyException exception = UnknownKeyException.of("Services", "part", "x", KEYED);

        assertThat(exception.set()).isEqualTo("Services");
        assertThat(exception.key()).isEqualTo("x");
        assertThat(UnknownKeyException.of("Services", "part", null, KEYED).key())
                .isEqualTo("null");
    }

    @Test
    void categoriesHaveNoKeyUnlessTheySaySo() {
        assertThat(new Keyed("").key()).isEmpty();
        assertThat(new Unkeyed().key()).isEmpty();
    }

    private static List<CodeCategory> categories(String... keys) {
        return Arrays.stream(keys).map(Keyed::new).collect(Collectors.toList());
    }

    private static class Unkeyed implements CodeCategory {
        @Override
        public String name() {
            return "ID";
        }

        @Override
        public String title() {
            return "Title";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public List<CodeRange> ranges() {
            return Collections.emptyList();
        }

        @Override
        public boolean contains(CharSequence code) {
            return false;
        }

        @Override
        public Optional<CodeCategory> parent() {
            return Optional.empty();
        }

        @Override
        public List<CodeCategory> children() {
            return Collections.emptyList();
        }
    }

    private static final class Keyed extends Unkeyed {
        private final String key;

        Keyed(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }
}
