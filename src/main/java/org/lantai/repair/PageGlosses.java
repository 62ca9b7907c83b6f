package org.lantai.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantai.lexicon.Gbk;
import org.lantai.lexicon.Pinyin;
import org.lantai.lexicon.PinyinReadings;

/** What a mirror's page glosses, and what it costs, in nats, that a character stands there with a gloss or without. */
final class PageGlosses {
    /** Such a page glosses a character everywhere or nowhere, but where another gloss has broken its bytes. */
    private static final float UNGLOSSED = 6;
    /** A gloss of a character that is glossed nowhere else. */
    private static final float NEW = 2;

    private final Set<Integer> glossed;
    private final Map<String, Map<Integer, List<Character>>> readSo = new HashMap<>();

    /** @param glossed the characters that have their glosses right behind them */
    PageGlosses(Set<Integer> glossed) {
        this.glossed = Set.copyOf(glossed);
    }

    boolean areNone() {
        return glossed.isEmpty();
    }

    /** What a character costs that has no gloss. */
    float costWithout(char c) {
        return glossed.contains((int) c) ? UNGLOSSED : 0;
    }

    /** What a character costs that has one. */
    float costWith(char c) {
        return glossed.contains((int) c) ? 0 : NEW;
    }

    /** The characters read so whose lead byte in GBK is this. */
    List<Character> readSo(String pinyin, int lead) {
        return readSo.computeIfAbsent(pinyin, PageGlosses::readSo).getOrDefault(lead, List.of());
    }

    private static Map<Integer, List<Character>> readSo(String pinyin) {
        Map<Integer, List<Character>> characters = new HashMap<>();
        Optional<String> numbered = Pinyin.numbered(pinyin);
        if (numbered.isPresent()) {
            Gbk.characters()
                    .filter(c -> PinyinReadings.standard().of(c).contains(numbered.get()))
                    .forEach(c -> characters
                            .computeIfAbsent(Gbk.pair((char) c) >> 8, lead -> new ArrayList<>())
                            .add((char) c));
        }
        return characters;
    }
}
