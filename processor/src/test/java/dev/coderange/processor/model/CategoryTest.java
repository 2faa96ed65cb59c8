package dev.coderange.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CategoryTest {

    private static final CodeFormat DIGITS = format("NNNNN");
    private static final CodeFormat MIXED = format("NNNNN", "[A-V]NNNN", "NNNN[AFMTU]");

    private static CodeFormat format(String... shapes) {
        return new ShapedFormat(Stream.of(shapes).map(ShapeParser::parse).toList());
    }

    private static Category category(CodeFormat format, String... ranges) {
        List<CodeRange> held = Stream.of(ranges)
                .map(text -> text.split("-"))
                .map(ends -> new CodeRange(format.key(ends[0]), format.key(ends[ends.length - 1])))
                .toList();
        return new Category("ID", "Title", "", held, held, List.of());
    }

    private static List<String> ascending(CodeFormat format, String... ranges) {
        return category(format, ranges).ascending(format).stream()
                .map(range -> range.text(format))
                .toList();
    }

    @Test
    void sortsItsRangesAsPeopleSortCodes() {
        assertThat(ascending(DIGITS, "77300-77370", "77295")).containsExactly("77295", "77300-77370");
        assertThat(ascending(MIXED, "A0001-A0002", "99000", "0001T-0002T"))
                .containsExactly("0001T-0002T", "99000", "A0001-A0002");
        assertThat(ascending(new IntegerFormat(), "100", "20-30")).containsExactly("20-30", "100");
        assertThat(ascending(DIGITS)).isEmpty();
    }

    @Test
    void isUnbrokenWhereItHoldsEveryCodeBetweenItsEnds() {
        assertThat(category(DIGITS, "77300-77370", "77295-77299").isUnbroken(DIGITS))
                .isTrue();
        assertThat(category(DIGITS, "77300-77370", "77295").isUnbroken(DIGITS)).isFalse();
        assertThat(category(MIXED, "A9999", "B0000").isUnbroken(MIXED)).isTrue();
        assertThat(category(MIXED, "9999T", "0000U").isUnbroken(MIXED)).isFalse();
        assertThat(category(DIGITS).isUnbroken(DIGITS)).isTrue();
    }

    @Test
    void isNumericWhereNoCodeHasALetter() {
        assertThat(category(MIXED, "77300-77370").isNumeric(MIXED)).isTrue();
        assertThat(category(MIXED, "77300-77370", "0001T").isNumeric(MIXED)).isFalse();
        assertThat(category(new IntegerFormat(), "5").isNumeric(new IntegerFormat()))
                .isTrue();
        CodeFormat twoWidths = format("NN", "NNN");
        assertThat(category(twoWidths, "12").isNumeric(twoWidths)).isFalse();
    }
}
