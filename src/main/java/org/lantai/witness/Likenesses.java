package org.lantai.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lantai.model.PartialDate;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.subjects.Entry;
import org.lantai.subjects.sketch.Sketch;
import org.lantai.witness.Rulings.Joining;
import org.lantai.witness.Rulings.Numbers;
import org.lantai.witness.parts.Clusters;

/**
 * Which documents are one article. Those whose sketches are alike are read and judged, of one headline and day first, then
 * the likest; two clusters become one only where their longest and their earliest texts are not known to be two, so that no
 * chain of copies leads from one article to another. The archivist's word goes before all.
 */
final class Likenesses {
    /**
     * Of one form (weather, tenders) there may be thousands of reports, each like hundreds of others. The likest come
     * first; behind so many refusals none is left that is the same.
     */
    private static final int MOST_REFUSALS = 12;
    /** Of sketches that share so many of 64 numbers a reader wonders why the texts were kept apart. */
    private static final int NEAR = 32;

    /** Less in common, in per cent of the shorter text, is not believed to be one article without being confirmed. */
    static final int LEAST_BY_HAND = 50;

    /** A copy that has so much of the other text, in per cent, and is as long, lacks nothing of it. */
    private static final int WHOLE = 97;

    private static final int NAMED = 4;

    private static final Comparator<Entry> LONGEST_FIRST =
            Comparator.comparingInt(Entry::characters).reversed();
    private static final Comparator<Entry> EARLIEST_FIRST = Comparator.comparing(
            entry -> entry.date().map(PartialDate::toString).orElse("9999"));

    private final List<Entry> documents;
    private final Specimens specimens;
    private final Judge judge = new Judge();
    private final Clusters clusters;
    private final Clusters near;
    /** Why the texts of a cluster of {@code near} were kept apart, by one of its numbers. */
    private final Map<Integer, String> objections = new HashMap<>();

    private final int[] longest;
    private final int[] earliest;
    private final int[] refusals;
    private final Rulings rulings;
    /** Only looked up, never walked. */
    private final Set<Numbers> byHand;

    private final List<Problem> withheld = new ArrayList<>();
    private final List<Problem> unbelieved = new ArrayList<>();

    Likenesses(List<Entry> documents, Specimens specimens, Rulings rulings) {
        this.documents = documents;
        this.specimens = specimens;
        this.rulings = rulings;
        this.clusters = new Clusters(documents.size());
        this.near = new Clusters(documents.size());
        this.longest = IntStream.range(0, documents.size()).toArray();
        this.earliest = longest.clone();
        this.refusals = new int[documents.size()];
        this.byHand = new HashSet<>();
        joinByHand();
        joinWholes();
        joinByText();
    }

    /** The documents that are one article, by their numbers, for each article that has several. */
    List<List<Integer>> clusters() {
        return clusters.several();
    }

    /** A document as a witness of another. */
    Witness witness(int text, int number) {
        Entry entry = documents.get(number);
        int likeness = judge.compare(specimens.of(text), specimens.of(number)).likeness();
        boolean sameBytes =
                entry.origin().sha256().equals(documents.get(text).origin().sha256());
        boolean said = byHand.stream().anyMatch(pair -> pair.one() == number || pair.other() == number);
        Witness.Reason reason =
                sameBytes ? Witness.Reason.SAME_BYTES : said ? Witness.Reason.BY_HAND : Witness.Reason.SAME_TEXT;
        return new Witness(entry, reason, likeness);
    }

    /** A note for each group of texts that are nearly alike, a warning for each copy of what is withheld. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(withheld);
        problems.addAll(unbelieved);
        for (List<Integer> group : near.several()) {
            boolean apart = group.stream().map(clusters::of).distinct().count() > 1;
            if (apart) {
                problems.add(keptApart(group));
            }
        }
        return problems;
    }

    private void joinByHand() {
        rulings.joined().stream()
                .filter(said -> !rulings.parted().contains(said.pair()))
                .filter(said ->
                        !hidden(said.pair().one()) && !hidden(said.pair().other()))
                .filter(this::isBelieved)
                .forEach(said -> byHand.add(said.pair()));
        byHand.stream()
                .sorted(Comparator.comparingInt(Numbers::one).thenComparingInt(Numbers::other))
                .forEach(pair -> join(pair.one(), pair.other()));
    }

    private void joinWholes() {
        rulings.wholes().stream()
                .filter(pair -> !rulings.parted().contains(pair) && !hidden(pair.one()) && !hidden(pair.other()))
                .forEach(pair -> join(pair.one(), pair.other()));
    }

    /** One article is not shown at the address of another by a slip of the pen. */
    private boolean isBelieved(Joining said) {
        int likeness = compare(said.pair().one(), said.pair().other()).likeness();
        boolean believed = said.claim().confirmed() || likeness >= LEAST_BY_HAND;
        if (!believed) {
            String target = said.claim().target();
            unbelieved.add(Rulings.problem(
                    said.claim(),
                    "names `" + target + "`, of which only " + likeness
                            + " % is the same: each stays a document of its own",
                    "If they are one article all the same, write `sameAs: " + target + "!`; else remove the line."));
        }
        return believed;
    }

    private void joinByText() {
        List<Sketch> sketches =
                IntStream.range(0, documents.size()).mapToObj(specimens::sketch).toList();
        new ReadingOrder(documents)
                .of(Candidates.of(sketches)).stream().filter(this::isOpen).forEach(this::judge);
    }

    private boolean isOpen(Pair pair) {
        int one = pair.first();
        int other = pair.second();
        return clusters.of(one) != clusters.of(other)
                && refusals[one] < MOST_REFUSALS
                && refusals[other] < MOST_REFUSALS
                && !areParted(one, other);
    }

    private void judge(Pair pair) {
        int one = pair.first();
        int other = pair.second();
        Verdict verdict = compare(one, other);
        if (verdict.isSame() && (hidden(one) || hidden(other))) {
            warnOfCopy(one, other);
        } else if (verdict.isSame() && areOne(one, other, isWhole(one, other, verdict))) {
            join(one, other);
        } else {
            refusals[one]++;
            refusals[other]++;
            if (pair.shared() >= NEAR) {
                near.join(one, other);
                objections.putIfAbsent(one, verdict.objection().orElse("another copy of one is not like the other"));
            }
        }
    }

    /**
     * A copy of the opening is like each of two articles, so of two clusters the longest texts may not be contrary, and the
     * earliest no versions either: the longest may have an editor's note. A whole copy is like one of them alone.
     */
    private boolean areOne(int one, int other, boolean whole) {
        int here = clusters.of(one);
        int there = clusters.of(other);
        Verdict.Kind most = whole ? Verdict.Kind.VERSIONS : Verdict.Kind.UNTOLD;
        return kind(longest[here], longest[there], one, other) != Verdict.Kind.TWO
                && kind(earliest[here], earliest[there], one, other).compareTo(most) <= 0;
    }

    private boolean isWhole(int one, int other, Verdict verdict) {
        int here = specimens.of(one).text().length();
        int there = specimens.of(other).text().length();
        return verdict.likeness() >= WHOLE && Math.min(here, there) * 100L >= Math.max(here, there) * (long) WHOLE;
    }

    /** What two documents are; where they are the two that have just been found to be one, they are not read again. */
    private Verdict.Kind kind(int here, int there, int one, int other) {
        return here == one && there == other
                ? Verdict.Kind.ONE
                : compare(here, there).kind();
    }

    private Verdict compare(int one, int other) {
        return judge.compare(specimens.of(one), specimens.of(other));
    }

    private void join(int one, int other) {
        int longer = first(longest[clusters.of(one)], longest[clusters.of(other)], LONGEST_FIRST);
        int earlier = first(earliest[clusters.of(one)], earliest[clusters.of(other)], EARLIEST_FIRST);
        clusters.join(one, other);
        longest[clusters.of(one)] = longer;
        earliest[clusters.of(one)] = earlier;
    }

    private int first(int one, int other, Comparator<Entry> order) {
        return order.compare(documents.get(one), documents.get(other)) <= 0 ? one : other;
    }

    private boolean areParted(int one, int other) {
        int here = clusters.of(one);
        int there = clusters.of(other);
        return rulings.parted().stream().anyMatch(pair -> {
            int first = clusters.of(pair.one());
            int second = clusters.of(pair.other());
            return (first == here && second == there) || (first == there && second == here);
        });
    }

    private boolean hidden(int number) {
        return documents.get(number).hidden();
    }

    private void warnOfCopy(int one, int other) {
        if (hidden(one) != hidden(other)) {
            Entry secret = documents.get(hidden(one) ? one : other);
            Entry copy = documents.get(hidden(one) ? other : one);
            withheld.add(Problem.warning(
                    ProblemKind.WITNESS_WITHHELD,
                    copy.origin().place(),
                    "It is the same article as " + secret.origin().place() + ", which is withheld, and is shown.",
                    "Write `hide: true` into its sidecar, too, if nobody shall read it."));
        }
    }

    private Problem keptApart(List<Integer> group) {
        String names = group.stream()
                .skip(1)
                .limit(NAMED)
                .map(number -> documents.get(number).origin().place().toString())
                .collect(Collectors.joining(", "));
        String more = group.size() - 1 > NAMED ? " and " + (group.size() - 1 - NAMED) + " more" : "";
        String objection = group.stream()
                .filter(objections::containsKey)
                .findFirst()
                .map(objections::get)
                .orElseThrow();
        return Problem.note(
                ProblemKind.WITNESS_KEPT_APART,
                documents.get(group.get(0)).origin().place(),
                "Nearly like " + names + more + ", and kept apart: " + objection + ".",
                "Where they are one article, write `sameAs: FILE` into a sidecar.");
    }
}
