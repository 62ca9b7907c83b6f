package org.lantai.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.subjects.sketch.TextMark;
import org.lantai.witness.compare.HeadlineLikeness;

/** What the ledger knows of each document that was ever promised an id, to find it again. Only looked up, never walked. */
final class KnownDocuments {
    /** Headlines so alike, in per cent, are those of one article where nothing else tells. */
    private static final int ONE_HEADLINE = 50;

    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, List<String>> labels = new HashMap<>();
    private final Map<String, List<Fact.Captured>> captures = new HashMap<>();
    private final Map<String, List<String>> byDigest = new HashMap<>();
    private final Map<String, List<String>> byAddress = new HashMap<>();
    private final Map<String, List<String>> byFile = new HashMap<>();
    private final Set<Object> places = new HashSet<>();

    KnownDocuments(LedgerFacts facts) {
        facts.promises().stream()
                .filter(row -> row.kind() == PromiseKind.DOCUMENT)
                .forEach(this::add);
        facts.all(Fact.Captured.class).forEach(this::add);
    }

    private void add(Row row) {
        holders.put(row.name(), row.key());
        byKey.put(row.key(), row.name());
        keys.computeIfAbsent(row.name(), id -> new HashSet<>()).add(row.key());
        labels.computeIfAbsent(row.name(), id -> new ArrayList<>()).add(row.label());
    }

    private void add(Fact.Captured capture) {
        String id = capture.id().value();
        places.add(capture.place());
        captures.computeIfAbsent(id, i -> new ArrayList<>()).add(capture);
        byDigest.computeIfAbsent(capture.digest(), d -> new ArrayList<>()).add(id);
        put(byFile, capture.file(), id);
        put(byAddress, capture.address(), id);
    }

    private static void put(Map<String, List<String>> map, String key, String id) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, k -> new ArrayList<>()).add(id);
        }
    }

    /** Whether an id was ever promised. */
    boolean knows(String id) {
        return holders.containsKey(id);
    }

    /** Whether the last promise of an id is to that key. */
    boolean holds(String id, String key) {
        return key.equals(holders.get(id));
    }

    /** Whether the ledger has a line of that capture. */
    boolean has(Fact.Captured capture) {
        return places.contains(capture.place());
    }

    /** The ids of documents that were made of one of its captures and known by one of its keys or addresses. */
    Stream<String> ofCaptureAndAddress(DocumentClaim claim) {
        return ofCapture(claim)
                .filter(id -> claim.keys().anyMatch(key -> keysOf(id).contains(key))
                        || claim.captures().stream()
                                .anyMatch(capture -> ids(byAddress, LedgerColumns.clean(capture.address()))
                                        .contains(id)));
    }

    /** The ids of documents that were made of one of its captures. */
    Stream<String> ofCapture(DocumentClaim claim) {
        return claim.captures().stream().flatMap(capture -> ids(byDigest, capture.digest()).stream());
    }

    /** The id last promised to its own key. */
    Stream<String> ofKey(DocumentClaim claim) {
        return Stream.ofNullable(byKey.get(claim.key())).filter(id -> holds(id, claim.key()) && isAlike(id, claim));
    }

    /** The ids once promised to what it is or was known by. */
    Stream<String> ofFormerKeys(DocumentClaim claim) {
        Stream<String> addressed = claim.captures().stream()
                .flatMap(capture -> ids(byAddress, LedgerColumns.clean(capture.address())).stream());
        return Stream.concat(claim.keys().flatMap(key -> Stream.ofNullable(byKey.get(key))), addressed)
                .filter(id -> isAlike(id, claim));
    }

    /** The ids of documents that were read from one of its files, where the text is not another one. */
    Stream<String> ofFile(DocumentClaim claim) {
        return claim.captures().stream()
                .flatMap(capture -> ids(byFile, LedgerColumns.clean(capture.file())).stream())
                .filter(id -> likeness(id, claim).orElse(false));
    }

    /** Where nothing tells, an address is believed. */
    private boolean isAlike(String id, DocumentClaim claim) {
        return likeness(id, claim).orElse(true);
    }

    /** Whether the text may be that of a document; empty where the ledger has nothing to tell by. */
    private Optional<Boolean> likeness(String id, DocumentClaim claim) {
        List<TextMark> known = captures.getOrDefault(id, List.of()).stream()
                .map(Fact.Captured::mark)
                .filter(TextMark::tells)
                .toList();
        List<TextMark> now = claim.captures().stream()
                .map(DocumentClaim.Capture::mark)
                .filter(TextMark::tells)
                .toList();
        if (captures.getOrDefault(id, List.of()).isEmpty()) {
            return Optional.empty();
        }
        boolean alike = known.stream().anyMatch(one -> now.stream().anyMatch(one::isAlike));
        boolean maybe = known.isEmpty()
                || now.isEmpty()
                || known.stream().anyMatch(one -> now.stream().anyMatch(one::mayBeAlike));
        return Optional.of(alike || (maybe && hasHeadline(id, claim)));
    }

    /** Whether its headline is one that a document had. */
    boolean hasHeadline(String id, DocumentClaim claim) {
        PlainText label = PlainText.of(claim.label());
        return labels.getOrDefault(id, List.of()).stream()
                .anyMatch(known -> HeadlineLikeness.likeness(PlainText.of(known), label) >= ONE_HEADLINE);
    }

    private Set<String> keysOf(String id) {
        return keys.getOrDefault(id, Set.of());
    }

    private static List<String> ids(Map<String, List<String>> map, String key) {
        return map.getOrDefault(key, List.of());
    }
}
