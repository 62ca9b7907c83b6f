package org.lantai.damage;

import com.hankcs.hanlp.HanLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The readings of single characters with composed tone marks, from the pinyin dictionary of HanLP. */
final class Readings {
    private static final String DICTIONARY = "/data/dictionary/pinyin/pinyin.txt";
    private static final Map<String, List<String>> OF_CHARACTER = load();

    private Readings() {}

    /** All readings of a character, the commonest first; empty when it has none. */
    static List<String> of(String character) {
        return OF_CHARACTER.getOrDefault(character, List.of());
    }

    private static Map<String, List<String>> load() {
        try (InputStream in = Objects.requireNonNull(HanLP.class.getResourceAsStream(DICTIONARY));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("=", 2))
                    .filter(entry -> entry[0].codePointCount(0, entry[0].length()) == 1)
                    .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> marked(entry[1]), (a, b) -> a));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> marked(String numbered) {
        return Arrays.stream(numbered.split(",")).map(ToneMarks::compose).toList();
    }
}
