package org.lantai.check.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lantai.model.Problem;
import org.lantai.model.Severity;

class SizeLookTest {
    private static List<Problem> told(Map<String, Long> sizes) {
        List<Problem> told = new ArrayList<>();
        new SizeLook().look(new SiteFiles(Path.of("site"), new TreeMap<>(sizes), new TreeMap<>()), told::add);
        return told;
    }

    @Test
    void aSiteOfAGigabyteIsTakenAndOneByteMoreIsNot() {
        Map<String, Long> files = new TreeMap<>();
        for (int i = 0; i < 10; i++) {
            files.put("f" + i, 100_000_000L);
        }
        assertThat(told(files)).extracting(Problem::severity).containsExactly(Severity.WARNING);
        files.put("g", 1L);
        assertThat(told(files)).extracting(Problem::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void aSiteWithRoomLeftIsNotSpokenOf() {
        assertThat(told(Map.of("a", 90_000_000L))).isEmpty();
    }

    @Test
    void aFileOfAHundredMegabytesIsTakenAndOneByteMoreIsNot() {
        assertThat(told(Map.of("a", 100_000_000L))).isEmpty();
        assertThat(told(Map.of("a", 100_000_001L))).extracting(Problem::file).containsExactly("a");
    }
}
