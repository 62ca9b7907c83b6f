package org.lantai.extract.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lantai.lexicon.MatchForm;
import org.lantai.text.Chars;
import org.lantai.text.Fold;

/**
 * What a page says that its text is about: its headlines, its description, and the text as its data repeat it. A text is
 * held against it to tell it from other articles on the page.
 */
public final class Topic {
    /** So many letters in a row are no chance: of 57 real pages none has those of its description in another text. */
    private static final int QUOTED = 12;

    /** Quotations are looked for at the beginning and at this distance behind it, since sites put their name in front. */
    private static final int STEP = 12;

    private static final int STEPS = 5;

    /** A text that has this share of the pairs of characters of a headline is about it. */
    private static final double ABOUT = 0.3;

    /** A text that has less than this share of them has them by chance: 国家 and 人民 are in many headlines. */
    private static final double CHANCE = 0.15;

    /** A shorter text may have none of the words of its headline: a poem, a notice. */
    private static final int TELLING = 100;

    /** A shorter headline, 第十七章 渡口夜雨 for one, often names what the text never does; headlines of news are longer. */
    private static final int TELLING_PAIRS = 8;

    /** A single pair is often the name of the place that the headline and the site have. */
    private static final int CHANCE_PAIRS = 1;

    private final List<Set<String>> titles;
    private final List<String> quotations;

    private Topic(List<Set<String>> titles, List<String> quotations) {
        this.titles = titles;
        this.quotations = quotations;
    }

    /**
     * What a page says.
     *
     * @param titles its headlines, the names of sites cut off
     * @param summaries beginnings of its text or descriptions of it
     */
    public static Topic of(Stream<String> titles, Stream<String> summaries) {
        List<Set<String>> pairs =
                titles.map(Topic::pairs).filter(p -> !p.isEmpty()).toList();
        return new Topic(pairs, summaries.flatMap(Topic::quotations).toList());
    }

    /** Whether a text is the one that the page is about: it is quoted by the page, or has the words of the headline. */
    public boolean isOf(String text) {
        String letters = letters(text);
        return isQuoted(letters) || shared(letters, CHANCE_PAIRS) >= ABOUT;
    }

    /** Whether a text shares nothing with what the page says but what any other text might. */
    public boolean isForeign(String text) {
        String letters = letters(text);
        return !titles.isEmpty() && !isQuoted(letters) && shared(letters, CHANCE_PAIRS) < CHANCE;
    }

    /** Whether a text has nothing of a headline, though that is long enough and so is the text, and is quoted nowhere. */
    public boolean isDoubtful(String text) {
        String letters = letters(text);
        return letters.length() >= TELLING
                && titles.stream().anyMatch(pairs -> pairs.size() >= TELLING_PAIRS)
                && hasNothing(letters);
    }

    /** Whether a text has not even one pair of characters in common with a headline. */
    public boolean isApart(String text) {
        return hasNothing(letters(text));
    }

    private boolean hasNothing(String letters) {
        return !titles.isEmpty() && !isQuoted(letters) && shared(letters, 0) == 0;
    }

    private boolean isQuoted(String letters) {
        return quotations.stream().anyMatch(letters::contains);
    }

    /** The share of a headline's pairs that a text has if there are more than so many, of the headline it has most of. */
    private double shared(String letters, int more) {
        return titles.stream()
                .mapToDouble(pairs -> shared(pairs, letters, more))
                .max()
                .orElse(0);
    }

    private static double shared(Set<String> pairs, String letters, int more) {
        long count = pairs.stream().filter(letters::contains).count();
        return count > Math.min(more, pairs.size() - 1) ? (double) count / pairs.size() : 0;
    }

    private static Stream<String> quotations(String summary) {
        String letters = letters(summary);
        return Stream.iterate(0, i -> i + STEP)
                .limit(STEPS)
                .filter(i -> i + QUOTED <= letters.length())
                .map(i -> letters.substring(i, i + QUOTED));
    }

    /** Chinese characters side by side, and what else a headline has in one piece. */
    private static Set<String> pairs(String title) {
        String letters = letters(title);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            if (Chars.isHan(letters.charAt(i)) && Chars.isHan(letters.charAt(i + 1))) {
                pairs.add(letters.substring(i, i + 2));
            }
        }
        return pairs;
    }

    private static String letters(String text) {
        return Fold.letters(MatchForm.of(text));
    }
}
