package dev.coderange.example.benchmark.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.benchmark.data.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeerDataTest {

    private enum Letter {
        A,
        B,
        C
    }

    private final List<Span> spans =
            List.of(new Span(10, 19, "A"), new Span(20, 29, "B"), new Span(40, 40, "A"), new Span(50, 94, "C"));
    private final PeerData peers = new PeerData(spans, Letter.values());

    @Test
    void everyPeerAnswersAsTheRangesSay() {
        DirectTable table = peers.table(5, 99, Letter.values());
        KeyLookup<Integer> treeMap = peers.treeMap(number -> (int) number);
        KeyLookup<Integer> guava = peers.guava(number -> (int) number);
        KeyLookup<String> hashMap = peers.hashMap(Long::toString);
        for (int code = -1; code <= 101; code++) {
            Letter expected = expected(code);
            assertThat(table.get(code)).isEqualTo(expected);
            assertThat(peers.linearScan().get(code)).isEqualTo(expected);
            assertThat(peers.binarySearch().get(code)).isEqualTo(expected);
            assertThat(peers.longBinarySearch().get(code)).isEqualTo(expected);
            assertThat(treeMap.get(code)).isEqualTo(expected);
            assertThat(guava.get(code)).isEqualTo(expected);
            assertThat(hashMap.get(Integer.toString(code))).isEqualTo(expected);
        }
    }

    @Test
    void theTableTakesFiveDigitsAndNothingElse() {
        DirectTable table = peers.table(5, 99, Letter.values());
        assertThat(table.get("00015")).isEqualTo(Letter.A);
        assertThat(table.get("15")).isNull();
        assertThat(table.get("0001A")).isNull();
        assertThat(table.get("000150")).isNull();
    }

    private Letter expected(int code) {
        return spans.stream()
                .filter(span -> span.first() <= code && code <= span.last())
                .map(span -> Letter.valueOf(span.id()))
                .findFirst()
                .orElse(null);
    }
}
