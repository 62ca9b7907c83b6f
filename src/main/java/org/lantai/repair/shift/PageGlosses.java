package org.lantai.repair.shift;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lantai.lexicon.Gbk;
import org.lantai.lexicon.Pinyin;
import org.lantai.repair.mirror.GlossReadings;

/** What a mirror's page glosses, and what it costs, in nats, that a character stands there with a gloss or without. */
final class PageGlosses {
    /** Such a page glosses a character everywhere or nowhere, but where another gloss has broken its bytes. */
    private static final float UNGLOSSED = 6;
    /** The same where its bytes stand apart: its turn may have come after that of the other, or before. */
    private static final float PARTED = 3;
    /** A gloss of a character that is glossed nowhere else. */
    private static final float NEW = 2;

    private final BitSet glossed = new BitSet();
    private final Map<String, Map<Integer, List<Character>>> readSo = new HashMap<>();

    /** @param characters those that have their glosses right behind them */
    PageGlosses(Set<Integer> characters) {
        characters.forEach(glossed::set);
    }

    boolean areNone() {
        return glossed.isEmpty();
    }

    /** What a character costs that has no gloss. */
    float costWithout(char c) {
        return glossed.get(c) ? UNGLOSSED : 0;
    }

    /** What a character costs that was parted before its gloss could be put behind it, if it was to have one. */
    float costParted(char c) {
        return glossed.get(c) ? PARTED : 0;
    }

    /** What a character costs that has one. */
    float costWith(char c) {
        return glossed.get(c) ? 0 : NEW;
    }

    /** The characters read so whose lead byte in GBK is this; their second one can begin a character too. */
    List<Character> readSo(String pinyin, int lead) {
        return readSo.computeIfAbsent(pinyin, PageGlosses::readSo).getOrDefault(lead, List.of());
    }

    private static Map<Integer, List<Character>> readSo(String pinyin) {
        return Pinyin.numbered(pinyin).map(Readings.OF_ALL::get).orElse(Map.of());
    }

    /** The characters of GBK by reading and lead byte; going over all of them for each reading of a page took seconds. */
    private static final class Readings {
        static final Map<String, Map<Integer, List<Character>>> OF_ALL = new HashMap<>();

        static {
            // A byte that shows as lone has taken the bracket of the gloss along: it is none of those of ASCII.
            Gbk.characters()
                    .filter(c -> (Gbk.pair((char) c) & 0xFF) >= Gbk.FIRST_LEAD)
                    .forEach(c -> GlossReadings.of(c).stream().distinct().forEach(reading -> add(reading, (char) c)));
        }

        private static void add(String reading, char c) {
            OF_ALL.computeIfAbsent(reading, r -> new HashMap<>())
                    .computeIfAbsent(Gbk.pair(c) >> 8, lead -> new ArrayList<>())
                    .add(c);
        }
    }
}
