package org.lantai.subjects.names;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantai.lexicon.Surnames;
import org.lantai.lexicon.Table;

/** Reads the parts of names that are written by their sound: known ones, and others of characters that have only a sound. */
final class SoundParts {
    private static final int LONGEST = 8;
    /** So long a part is no Chinese name. */
    private static final int LONG = 4;
    /** Words that texts are made of cost no more, in nats. */
    private static final float COMMON = 11.5f;

    private final String sounds =
            Table.words(SoundParts.class, "sound-characters.tsv", 1).stream().collect(Collectors.joining());
    private final Set<String> peoples = new HashSet<>(Table.words(SoundParts.class, "peoples-parts.tsv", 3));
    private final NameParts known = NameParts.foreign();

    /** The beginning of the part that ends at an index; the index where there is none. */
    int before(NameText text, WordPlaces words, int end) {
        int start = end;
        while (end - start < LONGEST
                && isSound(text.at(start - 1))
                && text.at(start - 1) != '和'
                && (start == end || !isSign(words, start))) {
            start--;
        }
        int listed = end - listedTo(text, end);
        return isSign(words, start) ? start : Math.min(start, listed);
    }

    /** Behind the part that begins at an index. */
    int behind(NameText text, WordPlaces words, int start) {
        int end = start;
        while (end - start < LONGEST
                && isSound(text.at(end))
                && text.at(end) != '和'
                && (end == start || words.from(WordSense.VERB, end) < 2)) {
            end++;
        }
        end = withoutBegun(text, start, end);
        int listed = start + listedFrom(text, start);
        if (end == start
                && listed == start
                && Surnames.standard().isSingle(text.at(start))
                && isOver(text, words, start + 1)) {
            // 露西·陈
            return start + 1;
        }
        return Math.max(end, listed);
    }

    /** A run of sounds may reach into the word behind it: 埃斯科瓦多|高接低挡. */
    private static int withoutBegun(NameText text, int start, int end) {
        int boundary = end;
        while (boundary > start && !text.words().isBoundary(boundary)) {
            boundary--;
        }
        return boundary - start >= 2 ? boundary : end;
    }

    private int listedFrom(NameText text, int start) {
        for (int length = Math.min(LONGEST, text.length() - start); length > 1; length--) {
            if (peoples.contains(text.matched().substring(start, start + length))) {
                return Math.max(length, known.from(text.matched(), start, LONGEST));
            }
        }
        return known.from(text.matched(), start, LONGEST);
    }

    private int listedTo(NameText text, int end) {
        for (int length = Math.min(LONGEST, end); length > 1; length--) {
            if (peoples.contains(text.matched().substring(end - length, end))) {
                return Math.max(length, known.to(text.matched(), end, LONGEST));
            }
        }
        return known.to(text.matched(), end, LONGEST);
    }

    private static boolean isOver(NameText text, WordPlaces words, int end) {
        return !text.isHan(end)
                || "和与及".indexOf(text.at(end)) >= 0
                || words.from(WordSense.VERB, end) > 1
                || NameSigns.isVerb(text, end);
    }

    /** Behind a run of characters that have only a sound, or before it. */
    int run(NameText text, int from, int step) {
        int at = from;
        while (Math.abs(at - from) < LONGEST && isSound(text.at(at))) {
            at += step;
        }
        return at;
    }

    /**
     * Whether a part alone is somebody's name.
     *
     * @param abroad whether the sentence tells of another country
     */
    boolean isName(NameText text, int start, int end, boolean abroad) {
        String name = text.matched().substring(start, end);
        boolean again = text.matched().indexOf(name) != text.matched().lastIndexOf(name);
        boolean listed = known.has(text.matched(), start, end);
        int length = end - start;
        boolean likely =
                abroad ? length >= 3 || (listed && length == 2) : length >= LONG || (length == 3 && (listed || again));
        return likely && !hasWord(text, start, end, listed ? end - start : 2);
    }

    /** Whether words of the language stand in a stretch, of that length or longer, or over its end. */
    boolean hasWord(NameText text, int start, int end, int least) {
        for (int i = start; i < end; i++) {
            if (text.words().length(i) >= least && text.words().cost(i) < COMMON) {
                return true;
            }
        }
        return !text.words().isBoundary(end);
    }

    private static boolean isSign(WordPlaces words, int end) {
        return words.to(WordSense.OFFICE, end) >= 2
                || words.to(WordSense.ROLE, end) >= 2
                || words.to(WordSense.LINK, end) >= 2
                || words.to(WordSense.PLACE, end) >= 2;
    }

    private boolean isSound(char c) {
        return sounds.indexOf(c) >= 0;
    }
}
