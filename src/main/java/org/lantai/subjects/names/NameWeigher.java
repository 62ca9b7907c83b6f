package org.lantai.subjects.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.Surnames;
import org.lantai.lexicon.WordTable;

/**
 * Weighs whether a name begins at a place of a text, and where it ends: by how much likelier its characters are as a name
 * than as words, and by what stands before and behind. Safe for use by several threads.
 */
final class NameWeigher {
    /** So many characters from the beginning of a name on are compared with words. */
    private static final int WINDOW = 9;
    /** What speaks against a name in running text with no sign that it is one: 欧菲光光学产业. */
    private static final double UNSIGNED = 4;

    private static final float RARE = 11.5f;
    /** What speaks for a name that is a rare word of the list. */
    private static final double LISTED = 2;
    /** What any word of the list costs at most. */
    private static final double RAREST = 18;

    /** Surnames that newspapers hardly have are words: 和, 应, 能. */
    private static final float RAREST_SURNAME = 12;

    private static final double LIKELY = 5;
    /** What a title before a name speaks for it, and at least an office or an act behind it. */
    private static final double TITLE = 8;

    private static final double ACT = 4;
    private static final int LONGEST_OFFICE = 24;
    /** No given name counts for more: rare characters are no proof. */
    private static final double MOST_SURPLUS = 10.5;

    private static final WordTable CHARACTERS = WordTable.of(NameWeigher.class, "name-characters.tsv");
    /** Given names do not have these; some of them are in words that begin with a surname. */
    private static final String NEVER_GIVEN = CHARACTERS.characters("given");
    /** Nor do they end with these. */
    private static final String NEVER_LAST = CHARACTERS.characters("last");

    private static final Pattern BIOGRAPHY = Pattern.compile(
            " ?[,(、:;] ?" + WordTable.of(NameWeigher.class, "name-words.tsv").anyOf("life"));

    private final BitSet surnames = new BitSet();
    private final BitSet longBegin = new BitSet();
    private final NameCosts costs = new NameCosts();
    private final Segments segments = new Segments();

    NameWeigher() {
        Surnames all = Surnames.standard();
        all.single().filter(c -> costs.surname((char) c) < RAREST_SURNAME).forEach(surnames::set);
        all.longer().forEach(surname -> longBegin.set(surname.charAt(0)));
    }

    /** Whether a name may begin there. */
    boolean mayBegin(NameText text, int start) {
        return surnames.get(text.at(start)) || isLongSurname(text, start);
    }

    private boolean isLongSurname(NameText text, int start) {
        return longBegin.get(text.at(start))
                && start + 2 <= text.length()
                && Surnames.standard().isLonger(text.matched().substring(start, start + 2));
    }

    /** The best name that begins at a place, whatever speaks for it. */
    Optional<Sighting> weigh(NameText text, WordPlaces words, int start) {
        if (!mayBegin(text, start)) {
            return Optional.empty();
        }
        int end = text.runEnd(start, WINDOW);
        if (end - start < 2) {
            return Optional.empty();
        }
        float[] least = segments.costs(text.matched(), start, end);
        double left = left(text, words, start);
        List<Sighting> sightings = new ArrayList<>();
        for (int surname = 1; surname <= 2; surname++) {
            boolean known = surname == 1 ? surnames.get(text.at(start)) : isLongSurname(text, start);
            for (int given = 1; known && given <= 2 && start + surname + given <= end; given++) {
                int nameEnd = start + surname + given;
                if (mayBeGiven(text, words, start, start + surname, nameEnd)) {
                    boolean listed = left >= TITLE && nameEnd - start == 3 && isRareWord(text, start, nameEnd);
                    double surplus = Math.max(
                            surplus(text, least, start, surname, nameEnd), listed ? LISTED : Double.NEGATIVE_INFINITY);
                    double right = right(text, words, nameEnd);
                    double unsigned = left < TITLE && right == 0 ? UNSIGNED : 0;
                    double whole = left >= TITLE && !text.isHan(nameEnd) ? 3 : 0;
                    double score = surplus + left + right + whole - unsigned;
                    sightings.add(new Sighting(start, nameEnd, score, left >= TITLE || right >= ACT, false));
                }
            }
        }
        return sightings.stream().max((a, b) -> Double.compare(a.score(), b.score()));
    }

    private double surplus(NameText text, float[] least, int start, int surname, int end) {
        String name = text.matched().substring(start, end);
        double asName = costs.of(name, surname) + least[end - start];
        return Math.min(least[0] - asName, MOST_SURPLUS);
    }

    /** The rarest words of three characters that begin with a surname mostly are names themselves: 唐良智. */
    private boolean isRareWord(NameText text, int start, int end) {
        float cost = segments.word(text.matched(), start, end);
        return cost >= RARE && cost <= RAREST;
    }

    private boolean mayBeGiven(NameText text, WordPlaces words, int start, int from, int to) {
        for (int i = from; i < to; i++) {
            if (NEVER_GIVEN.indexOf(text.at(i)) >= 0) {
                return false;
            }
        }
        if (NEVER_LAST.indexOf(text.at(to - 1)) >= 0) {
            return false;
        }
        // 陈女士, 王局长, 李老师: an address behind a surname.
        int address = Math.max(words.from(WordSense.ROLE, from), words.from(WordSense.OFFICE, from));
        return address < 2 && words.from(WordSense.PLACE, start) < 3 && words.from(WordSense.CITY, start) == 0;
    }

    /** What speaks for a name in front of it. */
    private double left(NameText text, WordPlaces words, int start) {
        int before = text.beforeBlanks(start);
        int sign = text.at(before - 1) == ':' ? text.beforeBlanks(before - 1) : before;
        int title = Math.max(
                words.to(WordSense.SIGN, sign),
                Math.max(words.to(WordSense.OFFICE, sign), words.to(WordSense.ROLE, sign)));
        if (title >= 2) {
            return sign < before ? TITLE + 1.5 : TITLE;
        }
        if (words.to(WordSense.BYLINE, sign) >= 2) {
            return 5;
        }
        int link = words.to(WordSense.LINK, start);
        if (text.at(start - 1) == '、') {
            return 2.5;
        }
        if (!text.isHan(start - 1)) {
            return 2;
        }
        if (link > 0) {
            return link > 1 ? 2 : 0.5;
        }
        return text.at(start - 1) == '的' || endsWord(text, start) ? -1 : -5;
    }

    /** Whether a word of two or three characters ends there. */
    private boolean endsWord(NameText text, int end) {
        for (int length = 2; length <= 3; length++) {
            if (end - length >= 0 && segments.word(text.matched(), end - length, end) < RAREST) {
                return true;
            }
        }
        return false;
    }

    /** Whether an office ends before the next mark: 任县水利局局长. */
    private static boolean isAppointment(NameText text, WordPlaces words, int from) {
        int end = text.runEnd(from, LONGEST_OFFICE);
        for (int i = from + 2; i <= end; i++) {
            if (words.to(WordSense.OFFICE, i) >= 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether the characters from there on are much likelier a name of three characters than words. */
    private boolean isLikely(NameText text, int start) {
        int end = text.runEnd(start, WINDOW);
        return end - start >= 3
                && surnames.get(text.at(start))
                && surplus(text, segments.costs(text.matched(), start, end), start, 1, start + 3) >= LIKELY;
    }

    /** What speaks for a name behind it. */
    private double right(NameText text, WordPlaces words, int end) {
        if (words.from(WordSense.THING, end) > 0) {
            return -6;
        }
        int title = Math.max(words.from(WordSense.OFFICE, end), words.from(WordSense.ROLE, end));
        if (title >= 2) {
            // 华坚董事长张华荣: the office of the next name.
            return isLikely(text, end + title) ? 0 : 5;
        }
        if (text.at(end) == '任' && isAppointment(text, words, end + 1)) {
            return 6;
        }
        int verb = words.from(WordSense.VERB, end);
        if (verb > 0) {
            return verb > 1 || text.at(end) == '说' ? 4 : 1;
        }
        if (!text.isHan(end)) {
            Matcher biography = BIOGRAPHY.matcher(text.matched()).region(end, text.length());
            return biography.lookingAt() ? 6 : 1.5;
        }
        return "等和与及为的在是".indexOf(text.at(end)) >= 0 ? 0.5 : 0;
    }
}
