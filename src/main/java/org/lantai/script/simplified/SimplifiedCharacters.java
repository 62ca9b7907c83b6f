package org.lantai.script.simplified;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.lexicon.Table;

/**
 * Which characters Simplified text is written with, and those of Traditional text that OpenCC4j leaves as they are. OpenCC4j
 * simplifies some thousand rare characters by analogy; what neither the national standard nor GBK has, hardly a font shows,
 * and nobody writes: such characters stay as they are.
 */
final class SimplifiedCharacters {
    private static final int FIRST_OF_GBK = 0x4E00;
    private static final int LAST_OF_GBK = 0x9FA5;
    private static final String IN_BOTH = "both";

    private static final Set<Integer> BEYOND_GBK =
            Table.words(SimplifiedCharacters.class, "standard-beyond-gbk.tsv", 2).stream()
                    .flatMap(row -> row.codePoints().boxed())
                    .collect(Collectors.toUnmodifiableSet());
    private static final List<List<String>> ROWS =
            Table.rows(SimplifiedCharacters.class, "simplified-characters.tsv", 3);

    private SimplifiedCharacters() {}

    /** Whether Simplified text may be written with a character: the standard or GBK has it. */
    static boolean has(int character) {
        return (character >= FIRST_OF_GBK && character <= LAST_OF_GBK) || BEYOND_GBK.contains(character);
    }

    /** Traditional characters with the Simplified ones for them. */
    static Map<String, String> pairs() {
        Map<String, String> pairs = new HashMap<>();
        ROWS.stream().flatMap(SimplifiedCharacters::pairs).forEach(pair -> {
            int end = pair.offsetByCodePoints(0, 1);
            pairs.put(pair.substring(0, end), pair.substring(end));
        });
        return pairs;
    }

    /** The Simplified ones among them beyond the Basic Multilingual Plane, with the Traditional ones for them. */
    static Map<String, String> beyondTheBasicPlane() {
        Map<String, String> rare = new HashMap<>();
        pairs().forEach((traditional, simplified) -> {
            if (Character.isSupplementaryCodePoint(simplified.codePointAt(0))) {
                rare.put(simplified, traditional);
            }
        });
        return rare;
    }

    /** The Traditional ones among them that stand in Simplified text as well. */
    static Set<Integer> standInBoth() {
        return ROWS.stream()
                .filter(row -> row.get(0).equals(IN_BOTH))
                .flatMap(SimplifiedCharacters::pairs)
                .map(pair -> pair.codePointAt(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> pairs(List<String> row) {
        return Stream.of(row.get(1).split(" "));
    }
}
