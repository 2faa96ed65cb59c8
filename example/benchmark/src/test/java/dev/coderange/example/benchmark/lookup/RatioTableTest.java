package dev.coderange.example.benchmark.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.benchmark.fork.Measurement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatioTableTest {

    @Test
    void comparesEachWayWithTheTableLoadAndWithCoderangeOnTheSameCodes() {
        Map<Scenario, Measurement> rows = new LinkedHashMap<>();
        rows.put(row(Input.INT, Way.TABLE_LOAD), measured(2, 2, 2));
        rows.put(row(Input.INT, Way.CODERANGE), measured(4, 3, 5));
        rows.put(row(Input.INT, Way.GUAVA), measured(40, 40, 80));
        rows.put(row(Input.LONG, Way.GUAVA), measured(7, 7, 7));
        assertThat(new RatioTable(rows).render()).isEqualTo("""
                | data      | input | codes  | way                     |    ns | x table | x Coderange |    B | spread |
                |-----------|-------|--------|-------------------------|------:|--------:|------------:|-----:|-------:|
                | radiology | int   | random | table load (limit)      |  2.00 |    1.00 |        0.50 | 16.0 |    0 % |
                | radiology | int   | random | Coderange               |  4.00 |    2.00 |        1.00 | 16.0 |   50 % |
                | radiology | int   | random | Guava ImmutableRangeMap | 40.00 |   20.00 |       10.00 | 16.0 |  100 % |
                | radiology | long  | random | Guava ImmutableRangeMap |  7.00 |       - |           - | 16.0 |    0 % |
                """);
    }

    private static Scenario row(Input input, Way way) {
        return new Scenario(DataName.RADIOLOGY, input, KeyPattern.RANDOM, way);
    }

    private static Measurement measured(double... nanos) {
        Measurement measurement = new Measurement();
        for (double figure : nanos) {
            measurement.add(figure, 16);
        }
        return measurement;
    }
}
