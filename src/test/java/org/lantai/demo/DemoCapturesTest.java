package org.lantai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Keeps the demonstration archive what its clean texts and the damage make of them. With {@code -Ddemo.write=true} the
 * captures are written instead of compared.
 */
class DemoCapturesTest {
    private static final Path CAPTURES = Path.of("content", "captures");

    @Test
    void capturesAreWhatTheCleanTextsAndTheDamageMake() throws IOException {
        for (Map.Entry<String, byte[]> capture : DemoCaptures.all().entrySet()) {
            Path file = CAPTURES.resolve(capture.getKey());
            if (Boolean.getBoolean("demo.write")) {
                Files.createDirectories(file.getParent());
                Files.write(file, capture.getValue());
            }
            assertThat(file).as("run once with -Ddemo.write=true").hasBinaryContent(capture.getValue());
        }
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(DemoCaptures.all()).usingRecursiveComparison().isEqualTo(DemoCaptures.all());
    }
}
