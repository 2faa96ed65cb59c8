package dev.coderange.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrashReportTest {

    @Test
    void saysWhatAReportNeeds() {
        var fault = new IllegalStateException("planted\u200b", new RuntimeException("deeper"));
        fault.setStackTrace(frames(20));
        String text =
                CrashReport.ofGeneration("radiology.json for package a", fault).tagged();
        assertThat(text)
                .startsWith("radiology.json for package a: this is a fault in Coderange")
                .contains("Coderange of unknown version, Java " + Runtime.version())
                .contains("java.lang.IllegalStateException: planted\\u200b at a.B.method0(B.java:0) at"
                        + " a.B.method1(B.java:1)")
                .contains("method7(B.java:7) caused by")
                .doesNotContain("method8")
                .contains(" caused by java.lang.RuntimeException: deeper at ")
                .endsWith(" [coderange:internal-error]");
    }

    @Test
    void saysTheSameOfACheckThatFailed() {
        var fault = new IllegalStateException("planted");
        fault.setStackTrace(frames(1));
        assertThat(CrashReport.ofCheck(fault).reported())
                .startsWith("[coderange] A code reference here was not checked, because Coderange failed.")
                .endsWith(
                        "java.lang.IllegalStateException: planted at a.B.method0(B.java:0) [coderange:internal-failure]");
    }

    @Test
    void tellsOfFourExceptionsOfAChainAtMost() {
        Throwable fault = new RuntimeException("0");
        for (int i = 1; i < 6; i++) {
            fault = new RuntimeException(Integer.toString(i), fault);
        }
        assertThat(CrashReport.ofGeneration("a", fault).text())
                .containsSubsequence("Exception: 5", "Exception: 4", "Exception: 3", "Exception: 2")
                .doesNotContain("Exception: 1");
    }

    @Test
    void saysHowToGetMoreMemoryWhereverItRanOut() {
        var fault = new RuntimeException(new OutOfMemoryError("Java heap space"));
        assertThat(CrashReport.ofGeneration("a.json for package a", fault).tagged())
                .startsWith("a.json for package a: the compiler ran out of memory (Java heap space, with at most "
                        + (Runtime.getRuntime().maxMemory() >> 20) + " MB of heap)")
                .endsWith("[coderange:out-of-memory]");
    }

    private static StackTraceElement[] frames(int count) {
        var frames = new StackTraceElement[count];
        for (int i = 0; i < count; i++) {
            frames[i] = new StackTraceElement("a.B", "method" + i, "B.java", i);
        }
        return frames;
    }
}
