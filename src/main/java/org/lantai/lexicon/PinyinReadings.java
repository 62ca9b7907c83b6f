package org.lantai.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pinyin readings of single characters, Simplified and Traditional, the usual reading first.
 *
 * <p>They come from the dictionary inside HanLP portable (20,867 characters): it has the Traditional forms and every
 * reading of a character, is on the class path anyway, and is plain text, so that none of HanLP's code has to start.
 */
public final class PinyinReadings {
    private static final String RESOURCE = "/data/dictionary/pinyin/pinyin.txt";

    private final Map<Integer, List<String>> readings;

    private PinyinReadings(Map<Integer, List<String>> readings) {
        this.readings = readings;
    }

    /** The readings, read from the class path when first asked for. */
    public static PinyinReadings standard() {
        return Holder.STANDARD;
    }

    /** Whether a printed syllable, such as {@code xiàn}, is one of the character's readings. */
    public boolean isReading(int character, String printed) {
        return Pinyin.numbered(printed).filter(of(character)::contains).isPresent();
    }

    /** Whether a printed syllable is the reading that a character has most of the time. */
    public boolean isUsualReading(int character, String printed) {
        Optional<String> usual = of(character).stream().findFirst();
        return usual.isPresent() && usual.equals(Pinyin.numbered(printed));
    }

    /** The readings with numbered tones, such as {@code xian4}; empty when the character is unknown. */
    public List<String> of(int character) {
        return readings.getOrDefault(character, List.of());
    }

    private static PinyinReadings load() {
        Map<Integer, List<String>> readings = new HashMap<>(32_768);
        for (String line : Table.lines(PinyinReadings.class, RESOURCE)) {
            int character = line.isEmpty() ? 0 : line.codePointAt(0);
            int behind = Character.charCount(character);
            // The dictionary also has the readings of words; those of single characters are all that is needed.
            if (behind < line.length() && line.charAt(behind) == '=') {
                readings.put(character, readings(line, behind + 1));
            }
        }
        return new PinyinReadings(readings);
    }

    private static List<String> readings(String line, int from) {
        return line.indexOf(',', from) < 0
                ? List.of(line.substring(from))
                : List.of(line.substring(from).split(","));
    }

    private static final class Holder {
        private static final PinyinReadings STANDARD = load();
    }
}
