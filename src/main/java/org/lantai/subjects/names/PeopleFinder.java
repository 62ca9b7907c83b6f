package org.lantai.subjects.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lantai.lexicon.WordKind;

/** Finds the people whom a text names. Safe for use by several threads. */
final class PeopleFinder {
    /** What must speak for a name somewhere in a text, in nats. */
    private static final double ENOUGH = 9;
    /** What must speak for a name in a list beside one that is sure. */
    private static final double BESIDE = 2.5;
    /** What each further place adds where a name stands. */
    private static final double AGAIN = 1.5;

    private static final double MOST_AGAIN = 4;
    /** What must speak for a name at a place for that to count as one more proof. */
    private static final double OTHER = 4;

    /** The same where something beside it tells of a person. */
    private static final double ACTED = 3;

    /** What speaks for a name behind a word that may be its surname. */
    private static final double LIKELY = 4;

    private static final String LISTING = "、 和与及";

    private static final String NO_NAME = "等和与及的在是";

    private final NameWeigher weigher = new NameWeigher();
    private final ForeignNames foreign = new ForeignNames();
    private final JapaneseNames japanese = new JapaneseNames();
    private final PeoplesNames peoples = new PeoplesNames();

    /**
     * The names with the places where they stand, in the order of the text.
     *
     * @return by the name in the form of the tables, the beginnings of all its places
     */
    Map<String, List<Integer>> find(NameText text, WordPlaces words) {
        BitSet bylines = Bylines.in(text, words);
        List<Sighting> sightings = sightings(text, words, bylines);
        Map<String, Double> scores = scores(text, sightings);
        List<String> sure = new ArrayList<>();
        scores.forEach((name, score) -> {
            boolean open = score < ENOUGH && score + MOST_AGAIN >= ENOUGH;
            int again = open ? places(text.matched(), name).size() - 1 : 0;
            if (score + Math.min(MOST_AGAIN, AGAIN * again) >= ENOUGH) {
                sure.add(name);
            }
        });
        List<String> things = sure.stream()
                .filter(name -> isPartOfThing(text, words, name, sightings))
                .toList();
        Set<String> found = new LinkedHashSet<>(sure);
        found.addAll(foreign.beside(
                text, sightings.stream().filter(s -> s.score() >= ENOUGH).toList()));
        found.addAll(foreign.find(text, words));
        found.addAll(japanese.find(text, words));
        found.addAll(peoples.find(text, words));
        sure.clear();
        sure.addAll(found);
        sure.replaceAll(name -> things.contains(name) ? name : whole(text, words, name));
        known(text, words, bylines, sure);
        sure.removeIf(Pseudonyms.in(text.matched(), name -> hasOffice(text, words, name)));
        List<String> names = withoutFragments(text.matched(), sure);
        // Only now: 华坚志 is a fragment of 华坚志在必得 beside the company 华坚.
        names.removeAll(things);
        return inOrder(text, names);
    }

    private static boolean hasOffice(NameText text, WordPlaces words, String name) {
        return places(text.matched(), name).stream()
                .anyMatch(start -> words.to(WordSense.OFFICE, start) >= 2
                        || words.from(WordSense.OFFICE, start + name.length()) >= 2);
    }

    /** Whether it names something else as well (柏溪 in 柏溪县 and 柏溪流域), and nothing tells of a person. */
    private static boolean isPartOfThing(NameText text, WordPlaces words, String name, List<Sighting> sightings) {
        boolean thing = places(text.matched(), name).stream()
                .anyMatch(place -> words.from(WordSense.THING, place + name.length()) > 0
                        && words.from(WordSense.KNOWN, place) != name.length());
        return thing
                && sightings.stream()
                        .noneMatch(s -> s.signed()
                                && text.matched().substring(s.start(), s.end()).equals(name));
    }

    /** For each name what most speaks for it at one place, and a little for every other. */
    private static Map<String, Double> scores(NameText text, List<Sighting> sightings) {
        Map<String, Double> scores = new TreeMap<>();
        for (Sighting sighting : sightings) {
            if (!sighting.byline()) {
                String name = text.matched().substring(sighting.start(), sighting.end());
                double more = sighting.signed() ? ACTED : 1;
                scores.merge(name, sighting.score(), (a, b) -> Math.max(a, b) + (Math.min(a, b) >= OTHER ? more : 0));
            }
        }
        return scores;
    }

    private List<Sighting> sightings(NameText text, WordPlaces words, BitSet bylines) {
        List<Sighting> all = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            if (weigher.mayBegin(text, start) && isWorthWeighing(text, words, start)) {
                int at = start;
                weigher.weigh(text, words, start)
                        .map(s -> new Sighting(s.start(), s.end(), s.score(), s.signed(), bylines.get(at)))
                        .ifPresent(all::add);
            }
        }
        return besideSure(text, words, best(text, words, all));
    }

    /** Names inside a run of words are weighed only where something behind them tells of a person. */
    private static boolean isWorthWeighing(NameText text, WordPlaces words, int start) {
        if (!text.isHan(start - 1) || words.to(WordSense.LINK, start) > 1 || words.to(WordSense.SIGN, start) > 0) {
            return true;
        }
        if (words.to(WordSense.ORGAN, start) > 0
                || words.to(WordSense.OFFICE, start) > 0
                || words.to(WordSense.ROLE, start) > 0
                || words.to(WordSense.BYLINE, start) > 0) {
            return true;
        }
        boolean linked = words.to(WordSense.LINK, start) > 0 || text.at(start - 1) == '的';
        for (int end = start + 2; end <= start + 4 && end <= text.length(); end++) {
            if (words.from(WordSense.VERB, end) > 1
                    || words.from(WordSense.OFFICE, end) > 1
                    || words.from(WordSense.ROLE, end) > 1
                    || text.at(end) == '说'
                    || (linked && NameSigns.isVerb(text, end))
                    || (linked && !text.isHan(end))) {
                return true;
            }
        }
        return false;
    }

    /** Of sightings that overlap the one that most speaks for. */
    private static List<Sighting> best(NameText text, WordPlaces words, List<Sighting> all) {
        List<Sighting> best = new ArrayList<>();
        for (Sighting next : all) {
            int last = best.size() - 1;
            if (last < 0 || !best.get(last).overlaps(next)) {
                best.add(next);
            } else if (best.get(last).score() < next.score() || isBehindLink(text, words, best.get(last), next)) {
                best.set(last, next);
            }
        }
        return best;
    }

    /** 经|夏伟: a word that is a surname as well, before a name. */
    private static boolean isBehindLink(NameText text, WordPlaces words, Sighting first, Sighting second) {
        return second.start() == first.start() + 1
                && second.end() == first.end()
                && second.score() >= LIKELY
                && words.from(WordSense.LINK, first.start()) == 1
                && text.words().length(first.start()) == 1
                && text.words().kind(first.start()) == WordKind.OTHER;
    }

    /** Names in a list prove each other: 金玉、洪源源、汪俊启. */
    private static List<Sighting> besideSure(NameText text, WordPlaces words, List<Sighting> sightings) {
        List<Sighting> proven = new ArrayList<>(sightings);
        proveRuns(text, proven);
        for (int i = 0; i + 1 < proven.size(); i++) {
            prove(text, words, proven, i, i + 1);
        }
        for (int i = proven.size() - 1; i > 0; i--) {
            prove(text, words, proven, i, i - 1);
        }
        return proven;
    }

    /** Three names or more in a row, none of which looks like something else. */
    private static void proveRuns(NameText text, List<Sighting> sightings) {
        int from = 0;
        for (int i = 0; i < sightings.size(); i++) {
            if (sightings.get(i).score() < BESIDE) {
                from = i + 1;
            } else if (i > from && !areListed(text, sightings.get(i - 1), sightings.get(i))) {
                from = i;
            } else if (i - from >= 2) {
                for (int k = i - from == 2 ? from : i; k <= i; k++) {
                    raise(sightings, k);
                }
            }
        }
    }

    private static void raise(List<Sighting> sightings, int index) {
        Sighting sighting = sightings.get(index);
        sightings.set(index, sighting.with(Math.max(0, ENOUGH - sighting.score())));
    }

    private static boolean areListed(NameText text, Sighting first, Sighting second) {
        return second.start() - first.end() == 1 && text.at(first.end()) == '、';
    }

    private static void prove(NameText text, WordPlaces words, List<Sighting> sightings, int sure, int other) {
        Sighting first = sightings.get(Math.min(sure, other));
        Sighting second = sightings.get(Math.max(sure, other));
        Sighting tried = sightings.get(other);
        if (isListed(text, words, first.end(), second.start())
                && sightings.get(sure).score() >= ENOUGH
                && tried.score() >= BESIDE
                && tried.score() < ENOUGH) {
            raise(sightings, other);
        }
    }

    /** Whether nothing stands between two names but a mark or a word of lists, and what the second is called: 林枫及新锐伍允虎. */
    private static boolean isListed(NameText text, WordPlaces words, int from, int to) {
        int joined = LISTING.indexOf(text.at(from)) >= 0 ? 1 : text.matched().startsWith("以及", from) ? 2 : 0;
        int title = Math.max(words.to(WordSense.OFFICE, to), words.to(WordSense.ROLE, to));
        return joined > 0 && (to - from == joined || to - from == joined + title);
    }

    private static void known(NameText text, WordPlaces words, BitSet bylines, List<String> sure) {
        for (int start = 0; start < text.length(); start++) {
            int length = words.from(WordSense.KNOWN, start);
            if (length > 0 && !bylines.get(start) && !isOfThing(words, start + length)) {
                String name = text.matched().substring(start, start + length);
                if (!sure.contains(name)) {
                    sure.add(name);
                }
            }
        }
    }

    /** Whether a thing is called so, after one or several: 乔布斯剧院, 马克思列宁主义. */
    private static boolean isOfThing(WordPlaces words, int end) {
        int next = words.from(WordSense.KNOWN, end);
        return words.from(WordSense.THING, end) > 0 || (next > 0 && isOfThing(words, end + next));
    }

    /** A name of two characters with a third, where that follows it again and again: 潘晓颖. */
    private static String whole(NameText text, WordPlaces words, String name) {
        List<Integer> places = places(text.matched(), name);
        int end = places.isEmpty() ? 0 : places.get(0) + name.length();
        boolean open = name.length() == 2 && places.size() > 1 && text.isHan(end) && NO_NAME.indexOf(text.at(end)) < 0;
        if (!open
                || words.from(WordSense.VERB, end) > 0
                || words.from(WordSense.OFFICE, end) > 0
                || words.from(WordSense.ROLE, end) > 0) {
            return name;
        }
        String longer = name + text.at(end);
        return places(text.matched(), longer).size() == places.size() ? longer : name;
    }

    /** Of two names of which one begins with the other, the one that stands there more often. */
    private static List<String> withoutFragments(String text, List<String> names) {
        List<String> whole = new ArrayList<>(names);
        for (String longer : names) {
            for (String shorter : names) {
                if (longer.length() > shorter.length() && longer.contains(shorter)) {
                    boolean alone = longer.startsWith(shorter)
                            && places(text, shorter).size()
                                    >= 2 * places(text, longer).size() + 1;
                    whole.remove(alone ? longer : shorter);
                }
            }
        }
        return whole;
    }

    private static Map<String, List<Integer>> inOrder(NameText text, List<String> names) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        names.stream()
                .filter(name -> text.matched().contains(name))
                .sorted(Comparator.<String>comparingInt(name -> text.matched().indexOf(name))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(name -> places.put(name, places(text.matched(), name)));
        return places;
    }

    private static List<Integer> places(String text, String name) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            places.add(at);
        }
        return places;
    }
}
