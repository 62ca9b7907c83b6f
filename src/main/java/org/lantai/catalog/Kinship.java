package org.lantai.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lantai.subjects.Entry;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.HeadlineLikeness;

/**
 * Weighs whether two documents are of one matter, as readers would say: by what few documents share. One name is no reason
 * by itself, and countries, large cities and organs of the state are none at all.
 */
final class Kinship {
    /** What two documents must share to be related. */
    private static final double RELATED = 1.5;
    /** What reports of one event must share, days apart. */
    private static final double EVENT = 1.5;

    private static final double TAG = 1.5;
    private static final double NAME = 1;
    private static final double BROAD = 0.25;
    private static final double MOST_BROAD = 0.5;
    private static final double WORD = 0.4;
    private static final double MOST_WORDS = 1.6;
    private static final double DAY = 0.5;
    private static final double HEADLINE = 1.5;
    /** What a shared run of characters in the headlines counts, and from which length on. */
    private static final double RUN = 0.5;

    private static final int TELLING = 4;
    /** Headlines of one event share so many per cent of their pairs of characters. */
    private static final int SAME_EVENT = 65;
    /** A name of so many documents tells them apart, in an archive of whatever size, and of one in so many. */
    private static final int FEW = 4;

    private static final int ONE_IN = 25;
    private static final int MOST_SHOWN = 3;

    private final List<Traits> traits;
    private final List<PlainText> headlines;
    /** How many documents have a trait; only looked up. */
    private final Map<String, Integer> having = new HashMap<>();

    Kinship(List<Entry> entries) {
        this.traits = entries.stream().map(Traits::of).toList();
        this.headlines =
                entries.stream().map(entry -> PlainText.of(entry.title())).toList();
        traits.forEach(t -> t.all().forEach(trait -> having.merge(trait, 1, Integer::sum)));
    }

    PlainText headline(int number) {
        return headlines.get(number);
    }

    Traits traits(int number) {
        return traits.get(number);
    }

    /** What two documents share that few have, the rarest first, as many as are shown. */
    List<String> reasons(int one, int other) {
        Traits first = traits.get(one);
        Traits second = traits.get(other);
        List<String> named = new ArrayList<>(
                shared(first.tags(), second.tags()).filter(this::isNoCommonTag).toList());
        shared(first.names(), second.names()).filter(this::isRare).forEach(named::add);
        List<String> reasons = named.isEmpty()
                ? shared(first.words(), second.words()).filter(this::isRare).toList()
                : named;
        return reasons.stream()
                .sorted(Comparator.comparingInt(this::count).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_SHOWN)
                .toList();
    }

    boolean areRelated(int one, int other) {
        return weight(one, other) >= RELATED;
    }

    /** Whether two documents, which are days apart, report the same. */
    boolean areOfOneEvent(int one, int other) {
        return haveLikeHeadlines(one, other)
                || (weight(one, other) >= EVENT && (names(one, other) >= NAME || shareDay(one, other)));
    }

    private double weight(int one, int other) {
        Traits first = traits.get(one);
        Traits second = traits.get(other);
        double tags = TAG
                * shared(first.tags(), second.tags())
                        .filter(this::isNoCommonTag)
                        .count();
        double broad = Math.min(
                MOST_BROAD, BROAD * shared(first.broad(), second.broad()).count());
        double words = Math.min(
                MOST_WORDS,
                WORD
                        * shared(first.words(), second.words())
                                .filter(this::isRare)
                                .count());
        double days = shareDay(one, other) ? DAY : 0;
        double headline = haveLikeHeadlines(one, other) ? HEADLINE : shareRun(one, other) ? RUN : 0;
        return tags + names(one, other) + broad + words + days + headline;
    }

    private double names(int one, int other) {
        return NAME
                * shared(traits.get(one).names(), traits.get(other).names())
                        .filter(this::isRare)
                        .count();
    }

    private boolean shareDay(int one, int other) {
        return traits.get(one).days().stream().anyMatch(traits.get(other).days()::contains);
    }

    private boolean haveLikeHeadlines(int one, int other) {
        return HeadlineLikeness.areOfOneEvent(headlines.get(one), headlines.get(other), SAME_EVENT);
    }

    /** Whether their headlines share a run of characters. */
    private boolean shareRun(int one, int other) {
        String first = headlines.get(one).toString();
        String second = headlines.get(other).toString();
        return IntStream.rangeClosed(0, first.length() - TELLING)
                .anyMatch(i -> second.contains(first.substring(i, i + TELLING)));
    }

    private static Stream<String> shared(Collection<String> one, Set<String> other) {
        return one.stream().filter(other::contains);
    }

    private int count(String trait) {
        return having.getOrDefault(trait, 1);
    }

    private boolean isRare(String trait) {
        return count(trait) <= Math.max(FEW, traits.size() / ONE_IN);
    }

    /** A tag is given to tell documents apart; only those of a third of the archive do not. */
    private boolean isNoCommonTag(String tag) {
        return 3 * count(tag) < traits.size();
    }
}
