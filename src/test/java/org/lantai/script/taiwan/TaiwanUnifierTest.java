package org.lantai.script.taiwan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.model.Script;
import org.lantai.model.edit.Rule;
import org.lantai.script.TextConverter;
import org.lantai.script.phrase.Choice;
import org.lantai.script.phrase.Converted;

/** Words of the mainland given those of Taiwan, as an editor there would; the sentences are in {@code taiwan-cases.tsv}. */
class TaiwanUnifierTest {
    private static final String TABLE = "taiwan-cases.tsv";
    private static final Path PAIRS = Path.of("../shared/corpus/script/pairs.tsv");

    private final TaiwanUnifier unifier = new TaiwanUnifier();

    @Test
    void exchangesWordsWhereUsageDiffers() {
        assertAll(cases("exchange").stream().map(each -> () -> check(each)));
    }

    @Test
    void keepsWordsThatTaiwanHasTooOrThatAreNone() {
        assertAll(cases("keep").stream().map(each -> () -> check(each)));
        assertThat(cases("keep"))
                .allSatisfy(
                        each -> assertThat(words(unifier.convert(each.get(0)))).isEmpty());
    }

    @Test
    void theTableHasManyCasesOfBoth() {
        assertThat(cases("exchange")).hasSizeGreaterThan(60);
        assertThat(cases("keep")).hasSizeGreaterThan(60);
    }

    @Test
    void leavesUnifiedTextAsItIs() {
        assertThat(rows())
                .allSatisfy(
                        each -> assertThat(unifier.convert(each.get(1)).text()).isEqualTo(each.get(1)));
    }

    @Test
    void saysWhatItExchangedCountedInTheOldText() {
        String text = "𠮷田先生的软件在头发店里运行，用户很多";
        for (Choice choice : unifier.convert(text).choices()) {
            assertThat(text.substring(choice.start(), choice.end())).isEqualTo(choice.before());
        }
        assertThat(words(unifier.convert(text))).contains("軟體");
    }

    @Test
    void tellsWhichPlacesBecameLonger() {
        String text = "打印机和互联网";
        Converted converted = unifier.convert(text);
        assertThat(converted.text()).isEqualTo("印表機和網際網路");
        assertThat(converted.rewriting().text()).isEqualTo("印表機和網際網路");
        assertThat(converted.resized()).last().satisfies(place -> {
            assertThat(place.start()).isEqualTo(4);
            assertThat(place.end()).isEqualTo(7);
            assertThat(place.length()).isEqualTo(4);
        });
    }

    @Test
    void aWordTakesTheChoiceOfACharacterInsideItOver() {
        Converted converted = unifier.convert("他只要一杯酸奶和一袋干的方便面");
        assertThat(converted.text()).isEqualTo("他只要一杯優格和一袋乾的泡麵");
        for (int i = 1; i < converted.choices().size(); i++) {
            assertThat(converted.choices().get(i).start())
                    .isGreaterThanOrEqualTo(converted.choices().get(i - 1).end());
        }
    }

    @Test
    void choosesNothingInTextWithoutWordsOfTheMainland() {
        assertThat(ToTaiwanWords.get().choose("plain text, 天气很好")).isEmpty();
        assertThat(ToTaiwanWords.get().choose("")).isEmpty();
    }

    @Test
    void comesBackSimplifiedButForAFewOfAThousandCharacters() throws IOException {
        assumeTrue(Files.exists(PAIRS));
        TextConverter back = new TextConverter(Script.HANS);
        long wrong = 0;
        long length = 0;
        for (String line : originals()) {
            Converted converted = unifier.convert(line);
            assertThat(unifier.convert(converted.text()).text()).isEqualTo(converted.text());
            assertThat(converted.choices())
                    .allSatisfy(choice -> assertThat(line.substring(choice.start(), choice.end()))
                            .isEqualTo(choice.before()));
            String returned = back.convert(converted.text());
            length += line.length();
            wrong += returned.equals(line) ? 0 : distance(returned, line);
        }
        assertThat(1e3 * wrong / length).isLessThan(5);
    }

    private static List<String> originals() throws IOException {
        try (Stream<String> lines = Files.lines(PAIRS)) {
            return lines.filter(line -> line.startsWith("s2twp"))
                    .map(line -> line.split("\t")[2])
                    .toList();
        }
    }

    /** Characters inserted, deleted or replaced. */
    private static int distance(String a, String b) {
        int[] row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private void check(List<String> each) {
        assertThat(unifier.convert(each.get(0)).text())
                .as("%s: %s", each.get(0), each.get(3))
                .isEqualTo(each.get(1));
    }

    private static List<String> words(Converted converted) {
        return converted.choices().stream()
                .filter(choice -> choice.rule() == Rule.SCRIPT_VOCABULARY)
                .map(Choice::after)
                .toList();
    }

    private static List<List<String>> cases(String kind) {
        return rows().stream().filter(each -> each.get(2).equals(kind)).toList();
    }

    private static List<List<String>> rows() {
        InputStream table = Objects.requireNonNull(TaiwanUnifierTest.class.getResourceAsStream(TABLE));
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .forEach(line -> rows.add(List.of(line.split("\t"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
