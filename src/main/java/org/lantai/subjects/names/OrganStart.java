package org.lantai.subjects.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantai.lexicon.Division;
import org.lantai.lexicon.WordKind;
import org.lantai.lexicon.WordTable;

/** Tells where the name of an organisation begins, of which the last word is known. Safe for use by several threads. */
final class OrganStart {
    private static final int LONGEST = 20;
    /** So many characters may stand in the name of a company before the place in it: 中车太原机车车辆有限公司. */
    private static final int LONGEST_FRONT = 4;

    private static final int LONGEST_BARE = 4;
    private static final WordTable CHARACTERS = WordTable.of(OrganStart.class, "name-characters.tsv");
    /** Where a name cannot go on: words that stand between names, numbers, and what tells of many. */
    private static final String BREAKS = CHARACTERS.characters("clause") + CHARACTERS.characters("count");

    private static final WordTable WORDS = WordTable.of(OrganStart.class, "organ-words.tsv");
    private static final Set<String> NEED_NAME = Set.copyOf(WORDS.words("named"));
    private static final List<String> SCHOOLS = WORDS.words("school");
    private static final Set<String> COMPANIES = Set.copyOf(WORDS.words("company"));
    private static final Set<String> FIRMS = Set.copyOf(WORDS.words("firm"));
    /** What kinds of companies there are, so that it names none: 上市公司. */
    private static final Set<String> KINDS = Set.copyOf(WORDS.words("kind of company"));

    /** What kinds of universities there are: 老年大学. */
    private static final List<String> SCHOOL_KINDS = WORDS.words("kind of school");

    private final NameText text;
    private final WordPlaces words;
    private final Map<Integer, PlaceSighting> places;

    /** @param places those that the text names, by where they begin */
    OrganStart(NameText text, WordPlaces words, Map<Integer, PlaceSighting> places) {
        this.text = text;
        this.words = words;
        this.places = places;
    }

    /**
     * Where the name begins.
     *
     * @param from where its last word begins
     * @param end where that ends
     * @return empty where it is no name
     */
    Optional<Integer> of(int from, int end) {
        String last = text.matched().substring(from, end);
        boolean ofSchool = SCHOOLS.stream().anyMatch(last::endsWith);
        Walk walk = walk(from, end, ofSchool);
        if (walk.start < 0) {
            return withoutPlace(from, end, ofSchool, walk.at);
        }
        boolean bare =
                NEED_NAME.contains(last) && from - walk.named < 2 && words.from(WordSense.COMPANY, walk.start) == 0;
        if (text.at(walk.start) == '中' && words.from(WordSense.WHOLE, walk.start) > 0 && from - walk.named < 2) {
            return Optional.empty();
        }
        boolean school = ofSchool && (places.containsKey(walk.start) || walk.region);
        if (bare && !school) {
            return Optional.empty();
        }
        return Optional.of(FIRMS.contains(last) ? front(walk.start) : walk.start);
    }

    /** What going to the left has found: where the name begins, behind which word of it, and how far it went. */
    private static final class Walk {
        private int start = -1;
        private int named = -1;
        private int at;
        private int reach = -1;
        private boolean region;
    }

    /** To the farthest word that the name may begin with. */
    private Walk walk(int from, int end, boolean school) {
        boolean firm = FIRMS.contains(text.matched().substring(from, end));
        Walk walk = new Walk();
        walk.at = from;
        while (walk.at > 0 && end - walk.at < LONGEST && text.isHan(walk.at - 1) && !isBreak(walk.at - 1)) {
            walk.at--;
            if (words.from(WordSense.DONE, walk.at) > 0) {
                break;
            }
            int begun = beginning(walk.at, school, firm);
            boolean above = isAbove(walk);
            if (above) {
                walk.reach = walk.at;
            } else if (begun > 0 && walk.at + begun < end) {
                walk.reach = walk.at;
                walk.start = walk.at;
                walk.named = walk.at + begun;
                walk.region = words.from(WordSense.REGION, walk.at) > 0;
            }
            if (words.to(WordSense.OFFICE, walk.at) >= 2
                    || words.to(WordSense.VERB, walk.at) >= 2
                    || words.to(WordSense.LINK, walk.at) >= 2) {
                break;
            }
        }
        return walk;
    }

    /** The length of the word there that names begin with; 0 for none. */
    private int beginning(int at, boolean school, boolean firm) {
        PlaceSighting place = places.get(at);
        if (place != null) {
            return place.end() - at;
        }
        int state = Math.max(words.from(WordSense.STATE, at), firm ? words.from(WordSense.COMPANY, at) : 0);
        if (state > 0) {
            return state;
        }
        int region = school ? words.from(WordSense.REGION, at) : 0;
        return Math.max(region, words.from(WordSense.WHOLE, at));
    }

    /** 云南省祥云县人民政府 is 祥云县人民政府; 成都市锦江区人民政府 is called by both. */
    private boolean isAbove(Walk walk) {
        PlaceSighting here = places.get(walk.at);
        PlaceSighting lower = places.get(walk.start);
        return here != null
                && lower != null
                && here.end() == walk.reach
                && ((here.division().rank().compareTo(Division.Rank.PROVINCE) <= 0
                                && !here.division().name().endsWith("市"))
                        || !lower.division().name().endsWith("区"));
    }

    /** A character that breaks names off does so as a word, or in one that holds a sentence together: not in 国家, 财经, 三菱. */
    private boolean isBreak(int index) {
        if (BREAKS.indexOf(text.at(index)) < 0) {
            return false;
        }
        int word = text.words().before(index + 1);
        WordKind kind = text.words().kind(word);
        boolean number = kind == WordKind.NUMBER && text.at(word) != '第';
        return text.words().length(word) == 1 || number || kind == WordKind.OTHER;
    }

    /** Universities that the list of words has; companies whose whole name stands between marks, or that somebody calls so. */
    private Optional<Integer> withoutPlace(int from, int end, boolean school, int at) {
        String last = text.matched().substring(from, end);
        int word = text.words().before(end);
        boolean listed = school
                && end - word >= 4
                && !SCHOOL_KINDS.contains(text.matched().substring(word, from))
                && text.words().kind(word) == WordKind.NAME;
        if (listed) {
            return Optional.of(word);
        }
        if (school && isNamedSchool(at, from)) {
            return Optional.of(at);
        }
        boolean bounded = !text.isHan(at - 1) || isBreak(at - 1);
        if (COMPANIES.contains(last) && from - at >= 2 && bounded) {
            return Optional.of(latin(at));
        }
        boolean named =
                FIRMS.contains(last) && from - at >= 2 && from - at <= LONGEST_BARE && bounded && isNamedFirm(at, from);
        return named ? Optional.of(latin(at)) : Optional.empty();
    }

    /** A university whose whole name stands between marks: 集美大学; not 老年大学. */
    private boolean isNamedSchool(int at, int from) {
        boolean bounded = !text.isHan(at - 1) || isBreak(at - 1);
        return bounded
                && from - at >= 2
                && from - at <= LONGEST_BARE
                && text.words().isBoundary(from)
                && SCHOOL_KINDS.stream().noneMatch(kind -> text.matched().startsWith(kind, from - kind.length()))
                && text.words().kind(at) != WordKind.VERB
                && text.words().kind(at) != WordKind.OTHER;
    }

    private boolean isNamedFirm(int at, int from) {
        for (int i = at; i < from; i++) {
            if (text.words().isBoundary(i) && KINDS.contains(text.matched().substring(i, from))) {
                return false;
            }
        }
        return text.words().kind(at) != WordKind.VERB && text.words().kind(at) != WordKind.OTHER;
    }

    /** What stands before the place in the name of a company: 三菱东京日联银行, TCL集团西安分公司. */
    private int front(int start) {
        int front = start;
        while (start - front < LONGEST_FRONT && text.isHan(front - 1) && !isBreak(front - 1)) {
            front--;
        }
        boolean bounded = !text.isHan(front - 1) || isBreak(front - 1);
        return bounded && isPartOfName(front, start) ? latin(front) : start;
    }

    private boolean isPartOfName(int front, int start) {
        for (int i = front; i < start; i++) {
            WordKind kind = text.words().kind(i);
            boolean inSentence = kind == WordKind.VERB
                    || (kind == WordKind.OTHER && text.words().length(i) > 1);
            if (inSentence || words.from(WordSense.LINK, i) >= 2 || words.from(WordSense.PLACE, i) > 0) {
                return false;
            }
        }
        return words.to(WordSense.OFFICE, start) == 0 && words.to(WordSense.ROLE, start) == 0;
    }

    private int latin(int start) {
        int front = start;
        while (isLatin(text.at(front - 1))) {
            front--;
        }
        return front;
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    }
}
