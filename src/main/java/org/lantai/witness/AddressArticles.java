package org.lantai.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lantai.subjects.Entry;
import org.lantai.subjects.sketch.Sketch;
import org.lantai.witness.parts.Clusters;

/**
 * Tells the captures of one address apart into articles. The word of the archivist goes before all; then what was published
 * as one document stays one, and what comes to it must be like what it was made of; else a capture must be like one that
 * came before it. What cannot be read belongs to the first article.
 */
final class AddressArticles {
    /** An address that shows something else every day has an article for each; a capture is held against the likest. */
    private static final int MOST_ARTICLES = 4;

    private static final int MOST_OF_ONE = 3;
    /** So many of those that came last are looked at. */
    private static final int MOST_LOOKED_AT = 64;

    private final List<Entry> captures;
    private final Evidence evidence;
    private final Specimens specimens;
    private final AddressClaims claims;
    private final AddressJudge judge = new AddressJudge();
    private final Clusters clusters;
    /** Those that have their place, in the order in which they took it. */
    private final List<Integer> placed = new ArrayList<>();

    /** @param captures all of one address, oldest first */
    AddressArticles(List<Entry> captures, Evidence evidence, AddressClaims claims) {
        this.captures = List.copyOf(captures);
        this.evidence = evidence;
        this.claims = claims;
        this.specimens = new Specimens(captures, Map.of(), evidence.texts());
        this.clusters = new Clusters(captures.size());
        joinPublished();
        joinByHand();
        joinByText();
    }

    /** The captures of each article by their numbers, in their order; the article that came first is the first. */
    List<List<Integer>> articles() {
        Map<Integer, List<Integer>> articles = new TreeMap<>();
        Map<Integer, Integer> first = new HashMap<>();
        for (int i = 0; i < captures.size(); i++) {
            int number = first.computeIfAbsent(clusters.of(i), cluster -> articles.size());
            articles.computeIfAbsent(number, n -> new ArrayList<>()).add(i);
        }
        return List.copyOf(articles.values());
    }

    /** How two of them compare. */
    Verdict compare(int one, int other) {
        return judge.compare(specimens.of(one), specimens.of(other));
    }

    private void joinPublished() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < captures.size(); i++) {
            int number = i;
            evidence.id(captures.get(i)).ifPresent(id -> join(first.computeIfAbsent(id, known -> number), number));
        }
    }

    private void joinByHand() {
        claims.joined().stream()
                .filter(said -> said.claim().confirmed() || isLikeEnough(said.one(), said.other()))
                .forEach(said -> join(said.one(), said.other()));
    }

    private boolean isLikeEnough(int one, int other) {
        return compare(one, other).likeness() >= Likenesses.LEAST_BY_HAND;
    }

    private void join(int one, int other) {
        if (!areParted(one, other)) {
            clusters.join(one, other);
        }
    }

    private boolean areParted(int one, int other) {
        int here = clusters.of(one);
        int there = clusters.of(other);
        return claims.parted().stream().anyMatch(said -> {
            int first = clusters.of(said.one());
            int second = clusters.of(said.other());
            return (first == here && second == there) || (first == there && second == here);
        });
    }

    /** What was published takes its place first, what cannot be read last. */
    private void joinByText() {
        IntStream.range(0, captures.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !captures.get(i).readable())
                        .thenComparing(i -> !isPublished(i)))
                .forEach(number -> {
                    if (placed.stream().noneMatch(other -> clusters.of(other) == clusters.of(number))) {
                        joinToLikest(number);
                    }
                    placed.add(number);
                });
    }

    private boolean isPublished(int number) {
        return evidence.id(captures.get(number)).isPresent();
    }

    private void joinToLikest(int number) {
        candidates(number).stream()
                .filter(others -> !areParted(number, others.get(0)))
                .filter(others -> others.stream().anyMatch(other -> areAlike(number, other)))
                .filter(others -> !(isPublished(number) && others.stream().anyMatch(this::isPublished)))
                .findFirst()
                .ifPresent(others -> clusters.join(others.get(0), number));
    }

    /** Of each article some captures that stand for it, the likest article first. */
    private List<List<Integer>> candidates(int number) {
        Map<Integer, List<Integer>> articles = new TreeMap<>();
        placed.stream()
                .skip(Math.max(0, placed.size() - MOST_LOOKED_AT))
                .forEach(other -> articles.computeIfAbsent(clusters.of(other), cluster -> new ArrayList<>())
                        .add(other));
        return articles.values().stream()
                .map(this::standing)
                .sorted(Comparator.<List<Integer>>comparingInt(others -> -shared(number, others))
                        .thenComparing(others -> others.get(0)))
                .limit(MOST_ARTICLES)
                .toList();
    }

    /** The last of those that were published, else the last of all. */
    private List<Integer> standing(List<Integer> article) {
        List<Integer> published = article.stream().filter(this::isPublished).toList();
        List<Integer> standing = published.isEmpty() ? article : published;
        return standing.subList(Math.max(0, standing.size() - MOST_OF_ONE), standing.size());
    }

    private int shared(int number, List<Integer> others) {
        return others.stream()
                .mapToInt(other -> sketch(number).shared(sketch(other)))
                .max()
                .orElse(0);
    }

    private Sketch sketch(int number) {
        return specimens.sketch(number);
    }

    private boolean areAlike(int one, int other) {
        return !captures.get(one).readable()
                || !captures.get(other).readable()
                || areSame(one, other)
                || specimens.read(one).isEmpty()
                || specimens.read(other).isEmpty()
                || compare(one, other).isSame();
    }

    /** Told without reading them. */
    private boolean areSame(int one, int other) {
        Entry here = captures.get(one);
        Entry there = captures.get(other);
        boolean sameSketch = !sketch(one).isEmpty() && sketch(one).equals(sketch(other));
        return here.origin().sha256().equals(there.origin().sha256())
                || (sameSketch
                        && here.characters() == there.characters()
                        && here.date().equals(there.date()));
    }
}
