package dev.coderange.example.benchmark.fork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void theMedianIsTheMiddleOrBetweenTheTwoThere() {
        Measurement measurement = new Measurement();
        measurement.add(3.0, 16.0);
        measurement.add(100.0, 0.0);
        measurement.add(1.0, 0.0);
        assertThat(measurement.nanos()).isEqualTo(3.0);
        assertThat(measurement.bytes()).isZero();
        measurement.add(5.0, 16.0);
        assertThat(measurement.nanos()).isEqualTo(4.0);
        assertThat(measurement.bytes()).isEqualTo(8.0);
        assertThat(measurement.least()).isEqualTo(1.0);
    }
}
