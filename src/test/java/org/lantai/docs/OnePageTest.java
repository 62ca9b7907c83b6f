package org.lantai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/one-page.md} shows is what the program does; {@code -Dlantai.docs=write} brings it up to date. */
class OnePageTest {
    private static final Path TEXT = Path.of("docs/one-page.md");

    @TempDir
    Path archive;

    @Test
    void everyStepSaysWhatIsShown() throws IOException, InterruptedException {
        String text = Files.readString(TEXT);
        ExampleWay way = new ExampleWay(archive, Fences.named(text, "captured"), Fences.named(text, "sidecar"));
        String expected = text;
        for (Map.Entry<String, String> step : way.steps().entrySet()) {
            expected = Fences.with(expected, step.getKey(), step.getValue());
        }
        if ("write".equals(System.getProperty("lantai.docs"))) {
            Files.writeString(TEXT, expected);
        }
        assertThat(Files.readString(TEXT))
                .as("-Dlantai.docs=write brings it up to date")
                .isEqualTo(expected);
    }
}
