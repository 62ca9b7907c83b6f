package org.lantai.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantai.lexicon.CommonHan;
import org.lantai.lexicon.Gbk;
import org.lantai.lexicon.Pinyin;
import org.lantai.lexicon.PinyinReadings;
import org.lantai.text.Chars;

/** What a mirror's page glosses, and what it costs, in nats, that a character stands there with a gloss or without. */
final class PageGlosses {
    /** Such a page glosses a character everywhere or nowhere, but where another gloss has broken its bytes. */
    private static final float UNGLOSSED = 6;
    /** A gloss of a character that is glossed nowhere else. */
    private static final float NEW = 2;
    /** A character that conversion to Traditional would have changed. */
    private static final float SIMPLIFIED = 8;
    /** One that is on the first level of no standard. */
    private static final float RARE = 4;

    private final Set<Integer> glossed;
    private final boolean traditional;
    private final Map<String, Map<Integer, List<Integer>>> byPinyin = new HashMap<>();

    /**
     * @param glossed the characters that have their glosses right behind them
     * @param traditional whether the page is written in Traditional characters
     */
    PageGlosses(Set<Integer> glossed, boolean traditional) {
        this.glossed = Set.copyOf(glossed);
        this.traditional = traditional;
    }

    float costOfNone(char c) {
        return (glossed.contains((int) c) ? UNGLOSSED : 0) + costOfShape(c);
    }

    float costOf(char c) {
        return glossed.contains((int) c) ? 0 : NEW + costOfShape(c);
    }

    private float costOfShape(char c) {
        if (!Chars.isHan(c)) {
            return 0;
        }
        CommonHan tables = CommonHan.standard();
        return (traditional && tables.isSimplifiedOnly(c) ? SIMPLIFIED : 0) + (tables.isCommon(c) ? 0 : RARE);
    }

    boolean isRead(char c, String pinyin) {
        return PinyinReadings.standard().isReading(c, pinyin);
    }

    /** The characters read so whose first byte in GBK is this. */
    List<Integer> pairsRead(String pinyin, int lead) {
        return byPinyin.computeIfAbsent(pinyin, PageGlosses::readSo).getOrDefault(lead, List.of());
    }

    private static Map<Integer, List<Integer>> readSo(String pinyin) {
        Map<Integer, List<Integer>> characters = new HashMap<>();
        Optional<String> numbered = Pinyin.numbered(pinyin);
        for (int lead = 0x81; numbered.isPresent() && lead <= 0xFE; lead++) {
            for (int trail = 0x81; trail <= 0xFE; trail++) {
                int c = Gbk.character(lead, trail);
                if (c != Gbk.NONE && PinyinReadings.standard().of(c).contains(numbered.get())) {
                    characters.computeIfAbsent(lead, key -> new ArrayList<>()).add(c);
                }
            }
        }
        return characters;
    }
}
