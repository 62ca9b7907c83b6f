package org.lantai.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WaitingLinesTest {
    private final WaitingLines<String> lines = WaitingLines.begin();

    @AfterEach
    void close() {
        lines.close();
    }

    private String all() {
        StringBuilder all = new StringBuilder();
        lines.forEach((key, text) -> all.append(key).append(':').append(new String(text, StandardCharsets.UTF_8)));
        return all.toString();
    }

    @Test
    void comeOutInTheOrderOfTheirKeys() {
        lines.put("b", "渡口\n");
        lines.put("a", "学堂\n两岸\n");
        assertThat(all()).isEqualTo("a:学堂\n两岸\nb:渡口\n");
    }

    @Test
    void theLastOnesOfAKeyCount() {
        lines.put("a", "渡口\n");
        lines.put("a", "船\n");
        lines.put("b", "");
        assertThat(all()).isEqualTo("a:船\nb:");
    }

    @Test
    void mayBePutFromSeveralThreads() {
        IntStream.range(0, 2_000).parallel().forEach(i -> lines.put(key(i), "行".repeat(i % 50) + i + "\n"));
        Map<String, String> found = new TreeMap<>();
        lines.forEach((key, text) -> found.put(key, new String(text, StandardCharsets.UTF_8)));
        assertThat(found).hasSize(2_000);
        IntStream.range(0, 2_000).forEach(i -> assertThat(found.get(key(i))).isEqualTo("行".repeat(i % 50) + i + "\n"));
    }

    private static String key(int number) {
        return String.format(java.util.Locale.ROOT, "%04d", number);
    }
}
