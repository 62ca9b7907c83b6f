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
    /**
     * Back again where {@code AddressArticles.areAlike} returns true: other articles replace it. Cuts replace it where
     * {@code taken} is true in {@code AddressText.of}; error pages and lists where in {@code CleaningTally.add} all are
     * documents, too.
     */
    LATER_CRAWL(1, "a later crawl replaces a cited article"),
    /** Back again where {@code UrlKey.of} returns {@code FormerUrlKey.of(url)}. */
    ONE_ADDRESS(2, "different pages share one address"),
    /**
     * Back again where {@code SiteBuilder.build} gives {@code WithdrawalCheck.check} true, or where that returns no
     * warnings.
     */
    GUARD(3, "nothing guards the promise at build time"),
    /** Back again where {@code KnownDocuments} adds no {@code Fact.Captured}: documents are looked for by their keys alone. */
    CORRECTED_ADDRESS(4, "a corrected address kills the id"),
    /**
     * Back again where {@code CapturedBytes.sha256OfLines} is the digest of {@code bytes} as they are, or where
     * {@code KnownDocuments.ofFile} finds none.
     */
    BYTES(5, "captures without an address hang on their bytes; what git merges is misread"),
    /** Back again where {@code Releases.note} writes no {@code kept()}. */
    VERSIONS(6, "no earlier text is kept"),
    /**
     * Back again with {@code AnchorPlan.of(now.blocks())} in {@code Releases.history}, or with no {@code former} in
     * {@code DocumentMaker.blocks}.
     */
    ANCHORS(7, "anchors die"),
    /**
     * Back again where {@code SiteRenderer.renderLandings} makes nothing, or where {@code SiteBuilder.answer} asks
     * {@code staging} alone what was published, and not the ledger.
     */
    PATHS(8, "published pages vanish"),
    /**
     * Back again where {@code Withdrawals.tombstone} makes stones without {@code whole} and {@code copy}; or where
     * {@code SidecarReader.hiding} takes {@code completely} for {@code YES}.
     */
    STONES(9, "what is said of a withdrawn document is untrue, leads nowhere, or says too much"),
    /** Back again where in {@code LedgerFacts}, in {@code promise}, {@code earlier} is null: the last row says whose it is. */
    ONE_PINYIN(10, "two names of one slug after a merge"),
    /** Back again where {@code SidecarReader.claim} gives {@code same} for {@code confirmed}. */
    SAME_AS(11, "a mistaken sameAs is believed without a word"),
    /**
     * Back again where {@code TypedId.isMistyped} is false, where {@code DocumentId.isValid} asks for no check character,
     * where {@code TypedId.digits} changes nothing, or where {@code MistypedId.looksLike} is false.
     */
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
