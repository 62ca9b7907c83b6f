package org.lantai.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;

/** Real Simplified lines converted away by another tool and unified back, each alone; runs where such pairs are at hand. */
class ConversionPairsTest {
    private static final Path PAIRS = Path.of("../shared/corpus/script/pairs.tsv");

    private static List<String[]> pairs = List.of();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(PAIRS));
        try (Stream<String> lines = Files.lines(PAIRS)) {
            pairs = lines.map(line -> line.split("\t")).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"s2t, 0.7", "s2hk, 0.3", "s2twp, 10.2"})
    void restoresAllButAFewOfTenThousandCharacters(String variant, double most) {
        TextConverter converter = new TextConverter(Script.HANS);
        long wrong = 0;
        long length = 0;
        for (String[] pair : pairs) {
            if (pair[0].equals(variant)) {
                wrong += distance(fold(converter.convert(pair[1])), fold(pair[2]));
                length += fold(pair[2]).length();
            }
        }
        assertThat(1e4 * wrong / length).isCloseTo(0, within(most));
    }

    @ParameterizedTest
    @CsvSource({"zh-Hant, 0.75", "zh-TW, 2.2", "zh-HK, 0.3"})
    void comesBackFromTraditionalAsItWas(String target, double most) {
        TextConverter there = new TextConverter(Script.ofTag(target).orElseThrow());
        TextConverter back = new TextConverter(Script.HANS);
        long wrong = 0;
        long length = 0;
        for (String[] pair : pairs) {
            if (pair[0].equals("s2t")) {
                wrong += distance(fold(back.convert(there.convert(pair[2]))), fold(pair[2]));
                length += fold(pair[2]).length();
            }
        }
        assertThat(1e4 * wrong / length).isCloseTo(0, within(most));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hant", "zh-TW", "zh-HK"})
    void everyLineComesBackByItsCharactersAndIsLeftWhenConvertedAgain(String target) {
        TextConverter there = new TextConverter(Script.ofTag(target).orElseThrow());
        TextConverter back = new TextConverter(Script.HANS);
        assertThat(pairs).allSatisfy(pair -> {
            String traditional = there.convert(pair[2]);
            assertThat(back.convert(traditional, ScriptFound.TRADITIONAL)).isEqualTo(pair[2]);
            assertThat(there.convert(traditional)).isEqualTo(traditional);
        });
    }

    @Test
    void leavesTheOriginalLinesAsTheyAre() {
        TextConverter converter = new TextConverter(Script.HANS);
        assertThat(pairs)
                .allSatisfy(pair -> assertThat(converter.convert(pair[2])).isEqualTo(pair[2]));
    }

    /** Differences of width, quotes and white space do not count. */
    private static String fold(String text) {
        String quotes = text.replaceAll("[“”„「」『』〝〞]", "\"").replaceAll("[‘’]", "'");
        String points = quotes.replace('。', '.')
                .replace('、', ',')
                .replaceAll("[—–―─]", "-")
                .replaceAll("[·•…]", ".");
        return Normalizer.normalize(points, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }

    /** Characters inserted, deleted or replaced. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length() && !a.equals(b); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return a.equals(b) ? 0 : row[b.length()];
    }
}
