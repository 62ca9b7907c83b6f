package org.lantai.subjects.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantai.lexicon.Division;
import org.lantai.lexicon.Division.Rank;
import org.lantai.lexicon.WordTable;

/** Finds towns and villages that a text names without their county: 又前往相邻的向东村和界龙村. */
final class Villages {
    private static final WordTable WORDS = WordTable.of(Villages.class, "place-signs.tsv");
    private static final WordTable CHARACTERS = WordTable.of(Villages.class, "name-characters.tsv");
    private static final String NEVER = CHARACTERS.characters("village");
    /** What kinds of towns and villages there are: 贫困村, 古镇. */
    private static final Set<String> KINDS = new HashSet<>(WORDS.words("village"));
    /** What stands before the name of a place where somebody goes or is. */
    private static final Pattern BEFORE = Pattern.compile(WORDS.anyOf("way") + "了?$");

    private static final String RANKS = "镇乡村";
    private static final int LONGEST = 12;
    private static final int LONGEST_WAY = 4;
    private static final Pattern NAME =
            Pattern.compile("(?:[一-龥]{2,3}(?:新区|开发区))?((?:[一-龥]{2,3}[镇乡])?[一-龥]{2,3}村|[一-龥]{2,3}[镇乡])");
    private static final Pattern PARTS = Pattern.compile("[一-龥]{2,3}?[镇乡村]");

    List<PlaceSighting> find(NameText text, WordPlaces words, List<PlaceSighting> known) {
        BitSet taken = new BitSet();
        known.forEach(place -> taken.set(place.start(), place.end()));
        boolean country = known.stream().anyMatch(p -> p.division().rank().compareTo(Rank.COUNTY) >= 0);
        List<PlaceSighting> found = new ArrayList<>();
        int behindLast = -1;
        int rank = -1;
        for (int start = 0; start < text.length(); start++) {
            rank = rank < start ? rank(text, start) : rank;
            if (rank - start > LONGEST) {
                start = rank - LONGEST;
            }
            boolean listed = start - 1 == behindLast && "和与、及".indexOf(text.at(start - 1)) >= 0;
            if (text.isHan(start)
                    && !taken.get(start)
                    && (listed || isOnTheWay(text, start) || (country && !text.isHan(start - 1)))) {
                Matcher name = NAME.matcher(text.matched()).region(start, text.length());
                if (name.lookingAt() && mayEnd(text, words, name.end())) {
                    int before = found.size();
                    addParts(text, name.start(1), name.end(), found);
                    behindLast = found.size() > before ? name.end() : behindLast;
                }
            }
        }
        addAgain(text, found, taken);
        return found;
    }

    /** The next last character of such a name; the end of the text where there is none. */
    private static int rank(NameText text, int from) {
        int rank = from;
        while (rank < text.length() && RANKS.indexOf(text.at(rank)) < 0) {
            rank++;
        }
        return rank;
    }

    private static boolean isOnTheWay(NameText text, int start) {
        return BEFORE.matcher(text.matched().substring(Math.max(0, start - LONGEST_WAY), start))
                .find();
    }

    private static boolean mayEnd(NameText text, WordPlaces words, int end) {
        return words.from(WordSense.THING, end) == 0 && (text.words().isBoundary(end) || !text.isHan(end));
    }

    private static void addParts(NameText text, int from, int to, List<PlaceSighting> found) {
        Matcher part = PARTS.matcher(text.matched()).region(from, to);
        while (part.find()) {
            if (isName(part.group()) && !isAct(text, part)) {
                found.add(new PlaceSighting(part.start(), part.end(), Division.of(part.group(), Rank.TOWNSHIP, null)));
            }
        }
    }

    /** Whether one of the commonest words stands there once, with what follows it: 指导村志编修. */
    private static boolean isAct(NameText text, Matcher part) {
        String name = part.group();
        return CommonWords.isUsual(name.substring(0, name.length() - 1))
                && text.matched().indexOf(name) == text.matched().lastIndexOf(name);
    }

    private static boolean isName(String name) {
        String bare = name.substring(0, name.length() - 1);
        return !KINDS.contains(bare) && !CommonWords.has(name) && bare.chars().noneMatch(c -> NEVER.indexOf(c) >= 0);
    }

    /** The places where the text names them once more. */
    private static void addAgain(NameText text, List<PlaceSighting> found, BitSet taken) {
        List<PlaceSighting> first = List.copyOf(found);
        found.forEach(place -> taken.set(place.start(), place.end()));
        for (PlaceSighting place : first) {
            String name = place.division().name();
            for (int at = text.matched().indexOf(name);
                    at >= 0;
                    at = text.matched().indexOf(name, at + 1)) {
                if (!taken.get(at)) {
                    taken.set(at, at + name.length());
                    found.add(new PlaceSighting(at, at + name.length(), place.division()));
                }
            }
        }
    }
}
