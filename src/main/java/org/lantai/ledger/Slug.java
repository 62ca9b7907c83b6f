package org.lantai.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lantai.catalog.PinyinOrder;
import org.lantai.lexicon.Syllable;
import org.lantai.model.DocumentId;

/** The ASCII name of a tag or source in its URL: its pinyin, a hyphen between syllables. */
final class Slug {
    /** Leaves room for the folders around it where a path may have 260 characters (Windows). */
    private static final int LENGTH = 60;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    /** Folders that Windows cannot create: https://learn.microsoft.com/windows/win32/fileio/naming-a-file. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /** The folders of pages in other scripts; where letter case does not tell names apart a tag must not be one. */
    private static final Pattern SCRIPT = Pattern.compile("zh-(?:hans|hant|tw|hk)");

    /** The folders of indexes in another order: {@code /tags/by-count/}. */
    private static final Pattern ORDER = Pattern.compile("by-[a-z]+");

    private Slug() {}

    static boolean isSlug(String name) {
        return name.length() <= LENGTH && SLUG.matcher(name).matches();
    }

    /** The first of {@code slug}, {@code slug-2}, {@code slug-3} and so on that is not taken. */
    static String of(String label, Predicate<String> taken) {
        String base = base(label);
        String slug = base;
        for (int number = 2; taken.test(slug) || isReserved(slug); number++) {
            String suffix = "-" + number;
            slug = cut(base, LENGTH - suffix.length()) + suffix;
        }
        return slug;
    }

    /** What stands for something else in the folder of an index. */
    static boolean isReserved(String slug) {
        return ORDER.matcher(slug).matches()
                || DEVICE.matcher(slug).matches()
                || SCRIPT.matcher(slug).matches();
    }

    private static String base(String label) {
        List<String> words = new ArrayList<>();
        for (Syllable part : PinyinOrder.read(label)) {
            String word = OTHER.matcher(part.read()).replaceAll("");
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        // A name in a script that has no reading here still needs one that stays.
        return words.isEmpty() ? DocumentId.derive(label, 0).value() : cut(String.join("-", words), LENGTH);
    }

    /** Cut behind a whole syllable where there is one. */
    private static String cut(String slug, int length) {
        if (slug.length() <= length) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', length);
        return slug.substring(0, hyphen > 0 ? hyphen : length);
    }
}
