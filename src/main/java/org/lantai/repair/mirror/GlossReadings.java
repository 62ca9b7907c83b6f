package org.lantai.repair.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantai.lexicon.Pinyin;
import org.lantai.lexicon.PinyinReadings;

/** The readings that a gloss may give a character: those of the dictionary, which has but chǔ for 處, and those of every day. */
public final class GlossReadings {
    private GlossReadings() {}

    /** Whether a printed syllable is one of them. */
    public static boolean isReading(int character, String printed) {
        Optional<String> reading = Pinyin.numbered(printed);
        return reading.isPresent()
                && (PinyinReadings.standard().of(character).contains(reading.get())
                        || EverydayReadings.of(character).contains(reading.get()));
    }

    /** All of them, with numbered tones. */
    public static List<String> of(int character) {
        List<String> all = new ArrayList<>(PinyinReadings.standard().of(character));
        EverydayReadings.of(character).stream()
                .filter(reading -> !all.contains(reading))
                .forEach(all::add);
        return all;
    }
}
