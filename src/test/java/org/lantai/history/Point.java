package org.lantai.history;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ways in which published addresses once lost their meaning, in the order of their numbers. Each is said to come back
 * by a change of a line or two: whoever makes it has to see histories of that point fail.
 */
enum Point {
    /** Back again where captures of one key become one document without their texts being compared. */
    LATER_CRAWL(1, "a later crawl replaces a cited article"),
    /** Back again with the former key of addresses in the place of {@code UrlKey.of}. */
    ONE_ADDRESS(2, "different pages share one address"),
    /** Back again where every build has leave to withdraw, and withdrawals are no problems to tell of. */
    GUARD(3, "nothing guards the promise at build time"),
    /** Back again where the ledger looks for a document by its key alone: not by digest, address as given and file. */
    CORRECTED_ADDRESS(4, "a corrected address kills the id"),
    /** Back again with the digest of bytes as they are, line ends not unified; or without looking for files. */
    BYTES(5, "captures without an address hang on their bytes; what git merges is misread"),
    /** Back again where a release writes no superseded blocks. */
    VERSIONS(6, "no earlier text is kept"),
    /** Back again where a page carries the anchors of its present blocks alone. */
    ANCHORS(7, "anchors die"),
    /** Back again where no landing pages are written, or only those that the last manifest asks for and no ledger. */
    PATHS(8, "published pages vanish"),
    /** Back again where stones have no successor; or where a takedown is hidden as all else is. */
    STONES(9, "what is said of a withdrawn document is untrue, leads nowhere, or says too much"),
    /** Back again where the last row of a name says whose it is: {@code put} for {@code putIfAbsent} in the registry. */
    ONE_PINYIN(10, "two names of one slug after a merge"),
    /** Back again where a claim counts as confirmed without its exclamation mark. */
    SAME_AS(11, "a mistaken sameAs is believed without a word"),
    /** Back again where an id whose check character is wrong counts as no id. */
    TYPED_IDS(12, "a mistyped id is not told from an unknown one");

    /** Those that are not repaired: their histories are skipped where they fail, and their rules excused. */
    private static final Set<Point> OPEN_POINTS = Collections.unmodifiableSet(EnumSet.noneOf(Point.class));

    private static final Set<Point> OPEN = open(System.getProperty("history.open", ""));

    private final int number;
    private final String broken;

    Point(int number, String broken) {
        this.number = number;
        this.broken = broken;
    }

    boolean isOpen() {
        return OPEN.contains(this);
    }

    int number() {
        return number;
    }

    @Override
    public String toString() {
        return number + " " + broken;
    }

    private static Set<Point> open(String asked) {
        if (asked.isEmpty()) {
            return OPEN_POINTS;
        }
        List<String> numbers = List.of(asked.split(",", -1));
        return Arrays.stream(values())
                .filter(point -> numbers.contains(String.valueOf(point.number)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
