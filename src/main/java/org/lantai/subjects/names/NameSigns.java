package org.lantai.subjects.names;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.WordKind;
import org.lantai.lexicon.WordTable;

/** Weighs what speaks for a name of a person around it, in nats. */
final class NameSigns {
    /** What a title before a name speaks for it, and at least an office or an act behind it. */
    static final double TITLE = 8;

    static final double ACT = 4;
    private static final double AGAINST = -6;
    private static final int LONGEST_OFFICE = 24;

    private static final WordTable WORDS = WordTable.of(NameSigns.class, "name-words.tsv");
    private static final Pattern BIOGRAPHY = Pattern.compile(" ?[,(、:;] ?" + WORDS.anyOf("life"));
    /** A dynasty in brackets or behind a dash, before the name of an author: ——（唐）杜甫. */
    private static final Pattern DYNASTY =
            Pattern.compile("(?:[(\\[〔]" + WORDS.anyOf("dynasty") + "[)\\]〕]|\n ?[—-]{1,2}) ?$");

    private static final String DYNASTY_ENDS = ")]〕—-";
    private static final int LONGEST_DYNASTY = 6;

    private NameSigns() {}

    /** What speaks for a name in front of it. */
    static double before(NameText text, WordPlaces words, int start) {
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
        if (words.to(WordSense.ORGAN, start) > 0) {
            return ACT;
        }
        if (text.at(start - 1) == '、') {
            return 2.5;
        }
        if (!text.isHan(start - 1)) {
            return isBehindDynasty(text, start) ? TITLE : 2;
        }
        int link = words.to(WordSense.LINK, start);
        if (link > 0) {
            return link > 1 ? 2 : 0.5;
        }
        return text.at(start - 1) == '的' || text.words().isBoundary(start) ? -1 : -5;
    }

    private static boolean isBehindDynasty(NameText text, int start) {
        if (DYNASTY_ENDS.indexOf(text.at(text.beforeBlanks(start) - 1)) < 0) {
            return false;
        }
        String before = "\n" + text.matched().substring(Math.max(0, start - LONGEST_DYNASTY), start);
        return DYNASTY.matcher(before).find();
    }

    /**
     * What speaks for a name behind it.
     *
     * @param likely whether another name is likely to begin at an index
     */
    static double behind(NameText text, WordPlaces words, int end, IntPredicate likely) {
        if (words.from(WordSense.THING, end) > 0) {
            return AGAINST;
        }
        int title = Math.max(words.from(WordSense.OFFICE, end), words.from(WordSense.ROLE, end));
        if (title >= 2) {
            // 杜莎夫人蜡像馆 is no person's. 华坚董事长张华荣: the office of the next name.
            return words.from(WordSense.THING, end + title) > 0 ? AGAINST : likely.test(end + title) ? 0 : 5;
        }
        if (text.at(end) == '任' && isAppointment(text, words, end + 1)) {
            return 6;
        }
        int verb = words.from(WordSense.VERB, end);
        if (verb > 0) {
            return verb > 1 || text.at(end) == '说' ? ACT : 1;
        }
        if (!text.isHan(end)) {
            Matcher biography = BIOGRAPHY.matcher(text.matched()).region(end, text.length());
            return biography.lookingAt() ? 6 : 1.5;
        }
        if ("等和与及为的在是时都也从把将被对向给跟".indexOf(text.at(end)) >= 0) {
            return 0.5;
        }
        return isVerb(text, end) ? 2 : 0;
    }

    /** Whether a verb of two characters or more begins there. */
    static boolean isVerb(NameText text, int index) {
        return text.words().length(index) >= 2 && text.words().kind(index) == WordKind.VERB;
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
}
