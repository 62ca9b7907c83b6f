package org.lantai.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void readsAFileExactlyAsLargeAsTheLimit() throws Exception {
        Path file = Files.write(folder.resolve("a"), new byte[100]);

        assertThat(WholeFile.bytes(file, 100)).hasSize(100);
        assertThatThrownBy(() -> WholeFile.bytes(file, 99)).isInstanceOf(TooLargeException.class);
    }

    @Test
    void doesNotBelieveWhatADeviceSaysOfItsSize() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero));

        assertThatThrownBy(() -> WholeFile.bytes(zero, 1000)).isInstanceOf(TooLargeException.class);
    }

    @Test
    void readsTextInUtf8AndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "云溪");
        assertThat(WholeFile.text(file, 6)).isEqualTo("云溪");

        Files.write(file, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> WholeFile.text(file, 6)).isInstanceOf(CharacterCodingException.class);
    }
}
