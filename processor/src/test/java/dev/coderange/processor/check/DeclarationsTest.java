package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.check.Declarations.Decision;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.read.DataSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What data says of claims and overlaps, where the code set has only what came of it. */
class DeclarationsTest {

    private static final String BASE = """
            === ours.json
            { "extends": "base.json", "categories": [
                { "id": "B", "ranges": ["20000-29999", "30005"] } ] }
            === base.json
            { "name": "Fees", "effective": "2020-01-01", "levels": ["Section", "Part"], "categories": [
                { "id": "A", "through": "2025-12-31", "children": [
                  { "id": "A_ONE",
                    "ranges": ["10000-10009", { "codes": "10020", "from": "2019-01-01", "through": "2020-12-31" }] },
                  { "id": "A_TWO", "from": "2018-01-01", "through": "2025-12-31", "ranges": ["10008-10010"] } ] },
                { "id": "B", "ranges": ["20000-29999"] },
                { "id": "C", "ranges": ["30000-30009"] } ],
              "overlaps": ["narrowest",
                { "codes": "10009", "belongsTo": "A_ONE", "because": "it \\"began\\" there", "from": "2018-01-01",
                  "through": "2025-12-31" } ] }
            """;

    private final DataSource source = SeveralFiles.of(BASE).read();
    private final CodeFormat format = set().format();
    private final Declarations declarations = Declarations.of(source);

    private CodeSet set() {
        ValidationResult checked = DataValidator.check(source, "ours.json");
        assertThat(checked.problems()).isEmpty();
        return checked.codeSet().orElseThrow();
    }

    @Test
    void claimsHaveTheDaysOfTheirCategoriesAndThoseOfTheFileThatExtends() {
        assertThat(claims("A_ONE"))
                .containsExactly("10000-10009 through 2025-12-31", "10020 from 2019-01-01 through 2020-12-31");
        assertThat(claims("A_TWO")).containsExactly("10008-10010 from 2018-01-01 through 2025-12-31");
        assertThat(claims("B")).containsExactly("20000-29999 ", "30005 ");
    }

    @Test
    void categoryWithoutRangesClaimsWhatItsChildrenDo() {
        assertThat(claims("A"))
                .containsExactly(
                        "10000-10009 through 2025-12-31",
                        "10020 from 2019-01-01 through 2020-12-31",
                        "10008-10010 from 2018-01-01 through 2025-12-31");
    }

    @Test
    void decisionsHaveTheirReasons() {
        assertThat(declarations.isNarrowest()).isTrue();
        assertThat(declarations.decisions()).hasSize(1);
        Decision decision = declarations.decisions().get(0);
        assertThat(decision.codes().text(format)).isEqualTo("10009");
        assertThat(decision.belongsTo()).isEqualTo("A_ONE");
        assertThat(decision.because()).isEqualTo("it \"began\" there");
        assertThat(decision.days().text()).isEqualTo("from 2018-01-01 through 2025-12-31");
    }

    private List<String> claims(String id) {
        return declarations.claims().get(id).stream()
                .map(range -> range.codes().text(format) + " " + range.days().text())
                .toList();
    }
}
