package org.lantai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "mine, mine",
                "/home/me/青石存档, /home/me/青石存档",
                "my pages, 'my pages'",
                "a;rm -r b, 'a;rm -r b'",
                "O'Brien, 'O'\\''Brien'",
                "~me, '~me'"
            })
    void aPathIsOneWordThatAShellTakesAsItStands(String path, String word) {
        assertThat(ShellWord.of(Path.of(path))).isEqualTo(word);
    }

    @Test
    void thisFolderNeedsNoName() {
        assertThat(ShellWord.argument(Path.of("."))).isEmpty();
        assertThat(ShellWord.argument(Path.of("mine"))).isEqualTo(" mine");
    }
}
