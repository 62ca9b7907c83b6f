package org.lantai.subjects.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantai.lexicon.Surnames;
import org.lantai.lexicon.WordKind;
import org.lantai.lexicon.WordList;
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
    /** What speaks against listed names that are none: 高水平, 满意度. */
    private static final double UNLIKELY = -1;
    /** What more speaks for a name that the list has as one. */
    private static final double KNOWN = 4;
    /** What at most speaks against a name that is a word, where what stands on both sides tells of a person: 村民高原说. */
    private static final double FRAMED = 0.5;
    /** What any word costs that may be a name; commoner ones hardly are. */
    private static final float COMMON = 9.5f;

    private static final Set<WordKind> NAME_KINDS =
            Set.of(WordKind.NOUN, WordKind.NAME, WordKind.MODIFIER, WordKind.UNKNOWN);
    /** What speaks for a name between a title and a mark. */
    private static final double WHOLE = 3;
    /** What speaks against a name that begins within a word of the text. */
    private static final double WITHIN = -6;
    /** What speaks against a name that is words of a sentence, or that of a building: 仲宣楼. */
    private static final double AGAINST = -12;

    /** What speaks for a name that falls into single characters. */
    private static final double BROKEN = 2;

    private static final Set<WordKind> NO_NAMES = Set.of(WordKind.NUMBER, WordKind.OTHER, WordKind.PHRASE);
    /** Rarer words of these kinds may be names for all that: 王之涣. */
    private static final float RAREST_NAME = 15;

    private static final Set<WordKind> SENTENCE =
            Set.of(WordKind.NUMBER, WordKind.OTHER, WordKind.VERB, WordKind.PHRASE);
    /** What any word of the list costs at most. */
    private static final double RAREST = 18;

    /** Surnames that newspapers hardly have are words: 和, 应, 能. */
    private static final float RAREST_SURNAME = 12;

    private static final double LIKELY = 5;
    /** No given name counts for more: rare characters are no proof. */
    private static final double MOST_SURPLUS = 10.5;

    private static final WordTable CHARACTERS = WordTable.of(NameWeigher.class, "name-characters.tsv");
    /** Given names do not have these; some of them are in words that begin with a surname. */
    private static final String NEVER_GIVEN = CHARACTERS.characters("given");
    /** Nor do they end with these. */
    private static final String NEVER_LAST = CHARACTERS.characters("last");

    /** These only end them: 李巧月, 冯庆年. */
    private static final String ONLY_LAST = CHARACTERS.characters("only last");

    private static final String LISTING = "等和与及也都在";

    /** What names of places and organisations in the list of words end with. */
    private static final String THINGS = CHARACTERS.characters("thing");

    private static final String BUILDINGS = CHARACTERS.characters("building");

    private final BitSet surnames = new BitSet();
    private final BitSet longBegin = new BitSet();
    private final NameCosts costs = new NameCosts();
    private final Segments segments = new Segments();
    private final WordList list = WordList.standard();

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
        int end = text.runEnd(start, WINDOW);
        if (end - start < 2 || !mayBegin(text, start)) {
            return Optional.empty();
        }
        float[] least = segments.costs(text.matched(), start, end);
        double before = NameSigns.before(text, words, start);
        List<Sighting> sightings = new ArrayList<>();
        for (int surname = 1; surname <= 2; surname++) {
            boolean known = surname == 1 ? surnames.get(text.at(start)) : isLongSurname(text, start);
            boolean married = surname == 2 && !known && before >= NameSigns.TITLE && areBothSurnames(text, start);
            for (int given = married ? 2 : 1;
                    (known || married) && given <= 2 && start + surname + given <= end;
                    given++) {
                int nameEnd = start + surname + given;
                if (mayBeGiven(text, words, start, start + surname, nameEnd)) {
                    double behind = NameSigns.behind(text, words, nameEnd, index -> isLikely(text, index));
                    if (!married || behind > 0) {
                        double surplus = surplus(text, least, start, surname, nameEnd);
                        sightings.add(sighting(text, start, nameEnd, surplus, before, behind));
                    }
                }
            }
        }
        return sightings.stream().max((a, b) -> Double.compare(a.score(), b.score()));
    }

    /** 陈张秀雯: a married woman of Hong Kong, her husband's surname before her own. */
    private boolean areBothSurnames(NameText text, int start) {
        return surnames.get(text.at(start))
                && surnames.get(text.at(start + 1))
                && NEVER_GIVEN.indexOf(text.at(start + 1)) < 0
                && !NameSigns.isVerb(text, start + 2);
    }

    private Sighting sighting(NameText text, int start, int end, double surplus, double before, double behind) {
        boolean titled = before >= NameSigns.TITLE;
        boolean signed = titled || behind >= NameSigns.ACT;
        boolean clause = before >= 2 && (behind >= NameSigns.ACT || (acts(text, end) && isRepeated(text, start, end)));
        double asName = surplus;
        double more = 0;
        if (titled && end - start == 3 && isRareWord(text, start, end)) {
            asName = Math.max(asName, LISTED);
        }
        if (surplus >= UNLIKELY && isListedName(text, start, end)) {
            asName = Math.max(asName, LISTED);
            more += before >= -1 ? KNOWN : 0;
        }
        if (clause && signed && mayBeWord(text, start, end)) {
            asName = Math.max(asName, FRAMED);
        }
        more += isBroken(text, start, end) ? BROKEN : 0;
        if (!titled && behind == 0) {
            more -= UNSIGNED;
        }
        if (titled && !text.isHan(end)) {
            more += WHOLE;
        }
        more += crossing(text, start, end, titled, behind);
        return new Sighting(start, end, asName + before + behind + more, signed, false);
    }

    private static boolean acts(NameText text, int end) {
        return !text.isHan(end) || text.words().kind(end) == WordKind.VERB;
    }

    /** Words that stand once before a verb are words: 志愿者全程引导. */
    private static boolean isRepeated(NameText text, int start, int end) {
        String name = text.matched().substring(start, end);
        return text.matched().indexOf(name) != text.matched().lastIndexOf(name);
    }

    /** Whether the words of the text are no longer than its characters, as of names that nobody has listed: 何|看|山. */
    private static boolean isBroken(NameText text, int start, int end) {
        for (int i = start; i <= end; i++) {
            if (!text.words().isBoundary(i)) {
                return false;
            }
        }
        return end - start >= 3;
    }

    /** What the words of the text speak against a name that begins or ends within one: 如何|提振. */
    private double crossing(NameText text, int start, int end, boolean titled, double behind) {
        int word = list.word(text.matched().substring(start, end));
        boolean sentence = list.cost(word) < RAREST_NAME
                || list.kind(list.word(text.matched().substring(start, start + 1))) == WordKind.OTHER;
        if (list.cost(word) <= RAREST && NO_NAMES.contains(list.kind(word)) && sentence) {
            return AGAINST;
        }
        if (end - start == 3 && text.at(end - 1) == '时' && text.words().length(start) == 2) {
            // 村支书方圆|时
            return AGAINST;
        }
        if (text.words().kind(start) == WordKind.OTHER
                && text.words().length(start) == 1
                && text.words().length(start + 1) == end - start - 1
                && SENTENCE.contains(text.words().kind(start + 1))) {
            // 曾|多次, 应|参加
            return AGAINST;
        }
        if (!titled && behind < NameSigns.ACT && end - start == 3 && BUILDINGS.indexOf(text.at(end - 1)) >= 0) {
            return AGAINST;
        }
        double begins = text.words().isBoundary(start) ? 0 : titled ? WITHIN / 2 : WITHIN;
        double ends = behind >= NameSigns.ACT || text.words().isBoundary(end) ? 0 : WITHIN / 2;
        return begins + ends;
    }

    /** Whether the list has it as a name of a person or a place: 王昌龄. */
    private boolean isListedName(NameText text, int start, int end) {
        int word = list.word(text.matched().substring(start, end));
        return end - start == 3
                && list.kind(word) == WordKind.NAME
                && list.cost(word) >= RARE
                && THINGS.indexOf(text.at(end - 1)) < 0;
    }

    /** Whether it may be a name although it is a word: 高原, 马力; one of the words that things are called by, and no common one. */
    private boolean mayBeWord(NameText text, int start, int end) {
        int word = list.word(text.matched().substring(start, end));
        boolean name = list.kind(word) == WordKind.NAME || (end - start == 2 && NAME_KINDS.contains(list.kind(word)));
        return name
                && list.cost(word) >= COMMON
                && text.words().isBoundary(start)
                && text.words().isBoundary(end);
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
            if (ONLY_LAST.indexOf(text.at(i)) >= 0 && (i < from + 1 || i < to - 1 || goesOn(text, words, to))) {
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

    private static boolean goesOn(NameText text, WordPlaces words, int end) {
        return text.isHan(end)
                && LISTING.indexOf(text.at(end)) < 0
                && words.from(WordSense.VERB, end) == 0
                && !NameSigns.isVerb(text, end);
    }

    /** Whether the characters from there on are much likelier a name of three characters than words. */
    private boolean isLikely(NameText text, int start) {
        int end = text.runEnd(start, WINDOW);
        return end - start >= 3
                && surnames.get(text.at(start))
                && surplus(text, segments.costs(text.matched(), start, end), start, 1, start + 3) >= LIKELY;
    }
}
