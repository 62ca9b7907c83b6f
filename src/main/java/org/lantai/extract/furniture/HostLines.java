package org.lantai.extract.furniture;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the articles of one host tell of the lines on its pages.
 *
 * @param articles how many articles were looked at
 * @param lines those that recur, by their keys
 */
public record HostLines(int articles, SortedMap<Long, Line> lines) {
    /** Nothing is known. */
    public static final HostLines NONE = new HostLines(0, new TreeMap<>());

    /**
     * Where a line that recurs goes from.
     */
    public enum Place {
        /** From anywhere: a slogan stands between paragraphs, too. */
        ANYWHERE,
        /** From anywhere; what stands outside of it is not of the text any more. */
        CLOSING,
        /** From before and behind the text, and what stands outside of it is not of the text any more. */
        EDGE,
        /** From the outside of any line that goes: a line that is filled in, a telephone below a slogan. */
        OUTSIDE,
        /** From the outside of a line that closes the page: a couplet behind a slogan is still of its poem. */
        BEYOND
    }

    /**
     * A line that recurs.
     *
     * @param example how it reads on one of the pages
     * @param articles how many articles it stands in
     * @param place where it goes from
     */
    public record Line(String example, int articles, Place place) {
        /** Whether it stays unless it stands outside of another that goes. */
        public boolean hangs() {
            return place == Place.OUTSIDE || place == Place.BEYOND;
        }

        /** Those in most articles first. */
        static final Comparator<Line> ORDER =
                Comparator.comparingInt((Line line) -> -line.articles).thenComparing(Line::example);
    }

    public HostLines {
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }

    /** That under one of these keys. */
    Optional<Line> of(List<Long> keys) {
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(lines.get(key)).stream())
                .findFirst();
    }

    /** All of them, those in most articles first, each once. */
    public List<Line> list() {
        Map<String, Line> once = new TreeMap<>();
        lines.values().forEach(line -> once.merge(line.example, line, (a, b) -> Line.ORDER.compare(a, b) <= 0 ? a : b));
        return once.values().stream().sorted(Line.ORDER).toList();
    }
}
