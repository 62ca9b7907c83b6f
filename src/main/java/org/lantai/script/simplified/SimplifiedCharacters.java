package org.lantai.script.simplified;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Set<Integer> BEYOND_GBK = new HashSet<>();
    private static final Map<String, String> PAIRS = new HashMap<>();
    private static final Set<Integer> STAND_IN_BOTH = new HashSet<>();

    // Plain loops: a text waits for these tables before its first character is converted.
    static {
        for (String row : Table.words(SimplifiedCharacters.class, "standard-beyond-gbk.tsv", 2)) {
            row.codePoints().forEach(BEYOND_GBK::add);
        }
        for (List<String> row : Table.rows(SimplifiedCharacters.class, "simplified-characters.tsv", 3)) {
            for (String pair : row.get(1).split(" ")) {
                int end = pair.offsetByCodePoints(0, 1);
                PAIRS.put(pair.substring(0, end), pair.substring(end));
                if (row.get(0).equals(IN_BOTH)) {
                    STAND_IN_BOTH.add(pair.codePointAt(0));
                }
            }
        }
    }

    private SimplifiedCharacters() {}

    /** Whether Simplified text may be written with a character: the standard or GBK has it. */
    static boolean has(int character) {
        return (character >= FIRST_OF_GBK && character <= LAST_OF_GBK) || BEYOND_GBK.contains(character);
    }

    /** Traditional characters with the Simplified ones for them. */
    static Map<String, String> pairs() {
        return Collections.unmodifiableMap(PAIRS);
    }

    /** Whether one of those stands in Simplified text as well. */
    static boolean standsInBoth(int character) {
        return STAND_IN_BOTH.contains(character);
    }

    /** The Simplified ones among them beyond the Basic Multilingual Plane, with the Traditional ones for them. */
    static Map<String, String> beyondTheBasicPlane() {
        Map<String, String> rare = new HashMap<>();
        PAIRS.forEach((traditional, simplified) -> {
            if (Character.isSupplementaryCodePoint(simplified.codePointAt(0))) {
                rare.put(simplified, traditional);
            }
        });
        return rare;
    }
}
