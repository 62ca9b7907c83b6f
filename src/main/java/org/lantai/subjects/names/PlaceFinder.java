package org.lantai.subjects.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantai.lexicon.Division;
import org.lantai.lexicon.Division.Rank;
import org.lantai.lexicon.Gazetteer;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordKind;
import org.lantai.lexicon.WordList;

/** Finds the places of the gazetteer that a text names. Safe for use by several threads. */
final class PlaceFinder {
    /** What makes a bare name the name of something else: 南京路, 安徽日报, 海南航空. */
    private static final List<String> OTHER = Table.words(PlaceFinder.class, "not-places.tsv", 2);

    private static final String LISTING = "、和与及";
    private static final String WATERS = "江河湖海山岛溪峡湾";

    private final Gazetteer gazetteer;
    private final UnlistedPlaces unlisted = new UnlistedPlaces();
    private final ForeignPlaces foreign = new ForeignPlaces(new SoundParts());

    PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The places in the order of the text, each as often as it is named.
     *
     * @param taken what is part of other names
     */
    List<PlaceSighting> find(NameText text, WordPlaces words, BitSet taken) {
        List<int[]> spans = spans(text, words, taken);
        Set<Division> certain = certain(text, spans);
        List<PlaceSighting> found = new ArrayList<>();
        BitSet listed = listed(text, spans, certain);
        for (int i = 0; i < spans.size(); i++) {
            int[] span = spans.get(i);
            Optional<PlaceSighting> before =
                    found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
            Optional<Division> above = before.filter(b -> b.end() == span[0]).map(PlaceSighting::division);
            boolean beside = listed.get(i);
            division(text, span, above, certain)
                    .or(() -> beside ? prefecture(text, span) : Optional.empty())
                    .ifPresent(d -> {
                        certain.add(d);
                        found.add(new PlaceSighting(span[0], span[1], d));
                    });
        }
        found.addAll(unlisted.find(text, words, found));
        found.addAll(foreign.find(text, words, found));
        found.sort(Comparator.comparingInt(PlaceSighting::start));
        return found;
    }

    private Optional<Division> prefecture(NameText text, int[] span) {
        return highest(gazetteer.bareOnes(text.matched().substring(span[0], span[1])))
                .filter(d -> d.rank().compareTo(Rank.PREFECTURE) <= 0);
    }

    /**
     * Which names that are words as well stand in a list with places, or right before what lies in them: 淮安、天水、黄石, 承德围场.
     */
    private BitSet listed(NameText text, List<int[]> spans, Set<Division> certain) {
        BitSet listed = new BitSet();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i + 1 < spans.size(); i++) {
                pair(text, spans, i, i + 1, listed, certain);
            }
            for (int i = spans.size() - 1; i > 0; i--) {
                pair(text, spans, i, i - 1, listed, certain);
            }
        }
        return listed;
    }

    private void pair(NameText text, List<int[]> spans, int known, int open, BitSet listed, Set<Division> certain) {
        int[] first = spans.get(Math.min(known, open));
        int[] second = spans.get(Math.max(known, open));
        boolean list = second[0] - first[1] == 1 && LISTING.indexOf(text.at(first[1])) >= 0;
        boolean sure = list && (listed.get(known) || isCertain(text, spans.get(known), certain));
        boolean holds = open < known
                && first[1] == second[0]
                && gazetteer.bareOnes(name(text, second)).stream()
                        .anyMatch(d -> prefecture(text, first).filter(d::isIn).isPresent());
        if (sure || holds) {
            listed.set(open);
        }
    }

    private boolean isCertain(NameText text, int[] span, Set<Division> certain) {
        String name = name(text, span);
        return Stream.concat(gazetteer.full(name).stream(), gazetteer.bareOnes(name).stream())
                .anyMatch(certain::contains);
    }

    private static String name(NameText text, int[] span) {
        return text.matched().substring(span[0], span[1]);
    }

    /** Whether a bare name is part of the name of something that is no place: 南京路, 安徽日报. */
    boolean isPartOfOther(NameText text, PlaceSighting place) {
        String name = text.matched().substring(place.start(), place.end());
        boolean bare = !gazetteer.isRanked(name);
        if (bare && isWater(text, place)) {
            return true;
        }
        return bare && OTHER.stream().anyMatch(other -> text.matched().startsWith(other, place.end()));
    }

    /** 黄浦江 is not 黄浦区. */
    private static boolean isWater(NameText text, PlaceSighting place) {
        return place.division().rank() == Rank.COUNTY
                && WATERS.indexOf(text.at(place.end())) >= 0
                && !(text.words().isBoundary(place.end()) && text.words().length(place.end()) > 1);
    }

    /** Whether the words of the text go over one of its ends: 淮南 in 江淮|南部. */
    private static boolean isCrossed(NameText text, int start, int end) {
        boolean whole = text.words().isBoundary(start) && text.words().isBoundary(end);
        boolean divided = false;
        for (int i = start + 1; i < end; i++) {
            divided |= text.words().isBoundary(i);
        }
        return divided && !whole;
    }

    private static List<int[]> spans(NameText text, WordPlaces words, BitSet taken) {
        List<int[]> spans = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int length = words.from(WordSense.PLACE, start);
            int next = taken.nextSetBit(start);
            // 来安 in 来安庆 is no county.
            boolean reachesIntoCity =
                    length == 2 && words.from(WordSense.CITY, start) == 0 && words.from(WordSense.CITY, start + 1) > 0;
            boolean crossed = (length == 2 && isCrossed(text, start, start + length))
                    || (length > 2 && !text.words().isBoundary(start));
            if (length == 0 || reachesIntoCity || crossed || (next >= 0 && next < start + length)) {
                start++;
            } else {
                spans.add(new int[] {start, start + length});
                start += length;
            }
        }
        return spans;
    }

    /** The places that are named in full and are the only ones of that name. */
    private Set<Division> certain(NameText text, List<int[]> spans) {
        Set<Division> certain = new HashSet<>();
        for (int[] span : spans) {
            String name = text.matched().substring(span[0], span[1]);
            List<Division> all = gazetteer.full(name);
            if (all.size() == 1) {
                certain.add(all.get(0));
            } else if (all.isEmpty() && !gazetteer.isWord(name)) {
                highest(gazetteer.bareOnes(name))
                        .filter(d -> d.rank().compareTo(Rank.PREFECTURE) <= 0)
                        .ifPresent(certain::add);
            }
        }
        return certain;
    }

    private static Optional<Division> highest(List<Division> divisions) {
        return divisions.stream().min((a, b) -> a.rank().compareTo(b.rank()));
    }

    private Optional<Division> division(NameText text, int[] span, Optional<Division> above, Set<Division> certain) {
        String name = text.matched().substring(span[0], span[1]);
        List<Division> full = gazetteer.full(name);
        if (!full.isEmpty()) {
            return named(text, span, full, above, certain);
        }
        List<Division> bare = gazetteer.bareOnes(name);
        Optional<Division> within = bare.stream().filter(d -> isNear(d, above)).findFirst();
        if (within.isPresent()) {
            return within;
        }
        Optional<Division> province =
                bare.stream().filter(d -> d.rank() == Rank.PROVINCE).findFirst();
        if (province.isPresent()) {
            return province;
        }
        Optional<Division> known = bare.stream().filter(certain::contains).findFirst();
        if (known.isPresent()) {
            return known.filter(d -> !gazetteer.isWord(name) || bare.size() == 1);
        }
        if (gazetteer.isWord(name)) {
            return Optional.empty();
        }
        return highest(bare)
                .filter(d -> d.rank().compareTo(Rank.PREFECTURE) <= 0
                        || isOfContext(d, name, certain)
                        || (bare.size() == 1 && isKnownCity(d, name)));
    }

    /** A place by its full name: the only one, the one in the place before it, the one in another place of the text. */
    private static Optional<Division> named(
            NameText text, int[] span, List<Division> full, Optional<Division> above, Set<Division> certain) {
        Optional<Division> within = full.stream().filter(d -> isNear(d, above)).findFirst();
        if (within.isPresent()) {
            return within;
        }
        boolean plain =
                span[1] - span[0] > 2 || !text.isHan(span[0] - 1) || full.get(0).rank() != Rank.COUNTY;
        if (full.size() == 1) {
            return plain
                    ? Optional.of(full.get(0))
                    : full.stream().filter(d -> isIn(d, certain)).findFirst();
        }
        for (Rank rank : List.of(Rank.PREFECTURE, Rank.PROVINCE)) {
            List<Division> there = full.stream()
                    .filter(d -> certain.stream().anyMatch(c -> c.rank() == rank && d.isIn(c)))
                    .toList();
            if (there.size() == 1) {
                return Optional.of(there.get(0));
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(Division division, Optional<Division> above) {
        return above.filter(a -> division.isIn(a)).isPresent();
    }

    private static boolean isIn(Division division, Set<Division> certain) {
        return certain.stream().anyMatch(division::isIn);
    }

    /** Whether a city below the prefectures is so well known by its bare name that it is a usual word: 义乌, but not 临江. */
    private static boolean isKnownCity(Division division, String name) {
        WordList words = WordList.standard();
        return division.name().endsWith("市") && words.kind(words.word(name)) == WordKind.NAME && CommonWords.has(name);
    }

    private boolean isOfContext(Division division, String name, Set<Division> certain) {
        return Stream.of(division).anyMatch(d -> d.rank() == Rank.COUNTY || d.rank() == Rank.TOWNSHIP)
                && !CommonWords.has(name)
                && division.parent().filter(p -> certain.contains(p)).isPresent();
    }
}
