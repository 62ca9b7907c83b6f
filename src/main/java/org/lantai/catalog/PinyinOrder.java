package org.lantai.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lantai.lexicon.Syllable;
import org.lantai.lexicon.WordReadings;
import org.lantai.subjects.vocabulary.NameKey;
import org.lantai.text.Chars;

/**
 * How names are read aloud, and the order that follows from it: the order of Chinese dictionaries, by pinyin syllable,
 * tone and character.
 *
 * <p>Readings depend on the word (长三角 is chang, 成长 is zhang), so they come from a dictionary of words. ICU's {@code
 * Han-Latin} and pinyin collation read character by character, which puts 厦门 under S and 长三角 under Z, and its
 * transliterator takes 0.9 s to load where the dictionary takes 0.1 s.
 */
public final class PinyinOrder {
    /** The letter of names that begin with neither a Chinese character of known reading nor a Latin letter. */
    public static final String NO_LETTER = "#";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private PinyinOrder() {}

    /**
     * The parts of a name in order; punctuation and spaces are no parts. The same for a name in whatever script, so that
     * 臺灣 sorts with 台湾.
     */
    public static List<Syllable> read(String name) {
        int[] text = NameKey.simplified(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .toArray();
        List<Syllable> parts = new ArrayList<>();
        int i = 0;
        while (i < text.length) {
            int end = runEnd(text, i);
            if (Chars.isHan(text[i])) {
                parts.addAll(WordReadings.dictionary().read(text, i, end));
            } else if (Character.isLetterOrDigit(text[i])) {
                String run = new String(text, i, end - i);
                parts.add(new Syllable(run, withoutAccents(run), 0));
            }
            i = end;
        }
        return parts;
    }

    /** {@code A} to {@code Z}, or {@link #NO_LETTER}. */
    public static String letter(String name) {
        List<Syllable> parts = read(name);
        String first = parts.isEmpty() ? "" : parts.get(0).read();
        boolean latin = !first.isEmpty() && first.charAt(0) >= 'a' && first.charAt(0) <= 'z';
        return latin ? first.substring(0, 1).toUpperCase(Locale.ROOT) : NO_LETTER;
    }

    /**
     * Sorts by the reading of names, names that read the same by code point.
     *
     * @param ties the order of items whose names are equal
     */
    public static <T> List<T> sort(Collection<T> items, Function<? super T, String> name, Comparator<? super T> ties) {
        record Keyed<T>(String key, String name, T item) {}
        return items.stream()
                .map(item -> new Keyed<T>(sortKey(name.apply(item)), name.apply(item), item))
                .sorted(Comparator.<Keyed<T>, String>comparing(Keyed::key)
                        .thenComparing(Keyed::name)
                        .thenComparing(Keyed::item, ties))
                .map(Keyed::item)
                .toList();
    }

    /** Characters of one reading stay together (all 张 before all 章), so the character stands in the key as well. */
    private static String sortKey(String name) {
        StringBuilder key = new StringBuilder();
        for (Syllable part : read(name)) {
            key.append(part.read());
            if (part.tone() > 0 || part.read().isEmpty()) {
                key.append(part.tone()).append(part.written());
            }
            key.append(' ');
        }
        return key.toString();
    }

    private static int runEnd(int[] text, int start) {
        int end = start + 1;
        while (end < text.length && kind(text[end]) == kind(text[start])) {
            end++;
        }
        return end;
    }

    private static int kind(int codePoint) {
        if (Chars.isHan(codePoint)) {
            return 2;
        }
        boolean ofWord =
                Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
        return ofWord ? 1 : 0;
    }

    private static String withoutAccents(String run) {
        return ACCENTS.matcher(Normalizer.normalize(run, Normalizer.Form.NFKD)).replaceAll("");
    }
}
