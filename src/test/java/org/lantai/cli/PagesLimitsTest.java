package org.lantai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PagesLimitsTest {
    @Test
    void theRoomThatIsLeftIsToldInRoundNumbers() {
        assertThat(print(1_000, 30_000_000, 1_000))
                .isEqualTo(
                        "Size: 30.0 MB, 3.0 % of what GitHub Pages takes: room for some 30000 documents more like these.\n");
    }

    @Test
    void aGigabyteIsTakenAndOneByteMoreIsNot() {
        assertThat(print(10, 1_000_000_000, 1)).contains("100.0 %", "room for some 0 documents");
        assertThat(print(10, 1_000_000_001, 1)).contains("more than the 1 GB");
    }

    @Test
    void aFileOfMoreThanAHundredMegabytesIsTold() {
        assertThat(print(10, 200_000_000, 100_000_000)).doesNotContain("largest");
        assertThat(print(10, 200_000_000, 100_000_001)).contains("Its largest file has 100.0 MB", "attachmentLimit");
    }

    private static String print(int documents, long all, long largest) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out, true);
        PagesLimits.print(documents, all, largest, writer);
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
