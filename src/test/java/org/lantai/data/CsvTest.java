package org.lantai.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"x\")", "+86 551", "-5 度", "@陆三元", "\t=1", "\r=1", "＝1", "＋1", "－5", "＠某人", "=\n1"})
    void whatASpreadsheetWouldRunBeginsWithAnApostrophe(String cell) throws IOException {
        try (CSVParser parser = CSVParser.parse(Csv.line(List.of("id", cell)), CSVFormat.RFC4180)) {
            assertThat(parser.getRecords().get(0).get(1)).isEqualTo("'" + cell);
        }
    }

    @Test
    void otherCellsStayAsTheyAre() {
        assertThat(Csv.line(List.of("1-2", "a=b", "“引”", ""))).isEqualTo("1-2,a=b,“引”,\r\n");
    }

    @Test
    void marksOfTheTableItselfAreQuoted() {
        assertThat(Csv.line(List.of("a,b", "他说\"好\"", "两\n行"))).isEqualTo("\"a,b\",\"他说\"\"好\"\"\",\"两\n行\"\r\n");
    }
}
