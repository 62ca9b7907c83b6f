package org.lantai.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The readings of Chinese words and characters: those of HanLP (its data files are read directly, since its classes let
 * an environment variable choose others), and over them {@code readings.tsv}, what HanLP reads wrong or lacks. Characters
 * that are read otherwise as surnames are so where they begin a run of two or three characters that begins with no word:
 * 单玉梅 is shan, 单位 is dan.
 */
public final class WordReadings {
    private static final String WORDS = "/data/dictionary/pinyin/pinyin.txt";
    private static final String SIMPLIFIED = "/data/dictionary/tc/t2s.txt";
    private static final String OURS = "readings.tsv";
    /** The longest word that is looked up; all but two of HanLP's words are no longer. */
    private static final int LONGEST = 8;

    private static final String SURNAME = "surname: ";
    /** The longest name of a person whose surname has one character. */
    private static final int NAME = 3;

    private final Map<String, String> readings;
    private final Map<String, String> surnames;
    private final Map<Integer, Integer> simplified;

    private WordReadings(Map<String, String> readings, Map<String, String> surnames, Map<Integer, Integer> simplified) {
        this.readings = readings;
        this.surnames = surnames;
        this.simplified = simplified;
    }

    /** The one dictionary, loaded when it is first asked for. */
    public static WordReadings dictionary() {
        return Loaded.DICTIONARY;
    }

    /** Reads a run of Chinese characters, the longest known word first. */
    public List<Syllable> read(int[] text, int start, int end) {
        int[] run = Arrays.copyOfRange(text, start, end);
        int[] plain = Arrays.stream(run).map(c -> simplified.getOrDefault(c, c)).toArray();
        List<Syllable> parts = new ArrayList<>(run.length);
        int i = 0;
        while (i < run.length) {
            int length = Math.min(LONGEST, run.length - i);
            String reading = reading(run, plain, i, length);
            while (length > 1 && reading == null) {
                reading = reading(run, plain, i, --length);
            }
            boolean surname = i == 0 && length == 1 && run.length > 1 && run.length <= NAME && !beginsWithWord(plain);
            String asSurname = surname ? surnames.get(Character.toString(plain[0])) : null;
            String known = reading == null ? "" : reading;
            add(parts, run, i, length, asSurname == null ? known : asSurname);
            i += length;
        }
        return parts;
    }

    private static boolean beginsWithWord(int[] run) {
        WordList words = WordList.standard();
        return words.cost(words.word(new String(run, 0, 2))) < Float.POSITIVE_INFINITY;
    }

    /** A word as written goes before its Simplified form: 乾隆 is no 干隆. */
    private @Nullable String reading(int[] run, int[] plain, int start, int length) {
        String reading = readings.get(new String(run, start, length));
        if (reading == null && !Arrays.equals(run, start, start + length, plain, start, start + length)) {
            return readings.get(new String(plain, start, length));
        }
        return reading;
    }

    private static void add(List<Syllable> parts, int[] run, int start, int length, String reading) {
        // A single character lists all its readings, the commonest first.
        String[] syllables = reading.isEmpty() ? new String[0] : reading.split(",");
        for (int i = 0; i < length; i++) {
            String written = Character.toString(run[start + i]);
            parts.add(i < syllables.length ? syllable(written, syllables[i]) : new Syllable(written, "", 0));
        }
    }

    private static Syllable syllable(String written, String read) {
        int last = read.length() - 1;
        return new Syllable(written, read.substring(0, last), read.charAt(last) - '0');
    }

    private static final class Loaded {
        static final WordReadings DICTIONARY = load();

        private static WordReadings load() {
            Map<String, String> readings = new HashMap<>(1 << 16);
            Map<String, String> surnames = new HashMap<>();
            Table.lines(WordReadings.class, WORDS).forEach(line -> put(readings, line.split("=", 2)));
            Table.lines(WordReadings.class, OURS)
                    .forEach(line -> put(line.contains(SURNAME) ? surnames : readings, line.split("\t", 3)));
            Map<Integer, Integer> simplified = new HashMap<>(1 << 13);
            Table.lines(WordReadings.class, SIMPLIFIED).forEach(line -> simplify(simplified, line.split("=", 2)));
            return new WordReadings(readings, surnames, simplified);
        }

        private static void put(Map<String, String> readings, String[] columns) {
            if (columns.length >= 2) {
                readings.put(columns[0], columns[1]);
            }
        }

        private static void simplify(Map<Integer, Integer> simplified, String[] columns) {
            boolean oneForOne = columns.length == 2
                    && columns[0].codePoints().count() == 1
                    && columns[1].codePoints().count() == 1;
            if (oneForOne) {
                simplified.put(columns[0].codePointAt(0), columns[1].codePointAt(0));
            }
        }
    }
}
