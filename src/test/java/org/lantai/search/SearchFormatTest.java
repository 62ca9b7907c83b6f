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
    void theSymbolsAreTheNumbersOfOneSymbolInOrder() {
        StringBuilder symbols = new StringBuilder();
        for (int value = 0; value < DenseCode.SYMBOLS; value++) {
            DenseCode.appendFixed(symbols, value, 1);
        }
        assertThat(SearchFormat.numbers()).containsEntry("symbols", symbols.toString());
    }

    @Test
    void theFieldsTakeAsLongAQueryAsAPieceOfATextOverlapsTheNext() throws IOException {
        for (String template : List.of("home.ftlh", "search.ftlh")) {
            String text = Files.readString(THEME.resolve("templates").resolve(template));
            assertThat(text).as(template).containsOnlyOnce("maxlength=\"" + PassageCutter.OVERLAP + "\"");
        }
    }
}
