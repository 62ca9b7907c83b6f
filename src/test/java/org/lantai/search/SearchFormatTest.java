package org.lantai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchFormatTest {
    private static final Path THEME = Path.of("themes/lantai");

    @Test
    void theSymbolsAreTheNumbersBelowTheirCount() {
        String symbols = (String) SearchFormat.numbers().get("symbols");
        assertThat(symbols).hasSize(DenseCode.SYMBOLS);
        for (int value = 0; value < DenseCode.SYMBOLS; value++) {
            StringBuilder written = new StringBuilder();
            DenseCode.appendFixed(written, value, 1);
            assertThat(symbols.substring(value, value + 1)).isEqualTo(written.toString());
        }
    }

    @Test
    void theFieldsTakeAsLongAQueryAsAPieceOfATextOverlapsTheNext() throws IOException {
        for (String template : List.of("home.ftlh", "search.ftlh")) {
            String text = Files.readString(THEME.resolve("templates").resolve(template));
            assertThat(text).as(template).containsOnlyOnce("maxlength=\"" + Passages.OVERLAP + "\"");
        }
    }
}
