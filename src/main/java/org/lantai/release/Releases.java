package org.lantai.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.model.DocumentId;
import org.lantai.release.VersionHistory.Released;

/**
 * All that was released of an archive, and what a build adds to it. Safe for use by several threads, each document by
 * one of them.
 */
public final class Releases {
    private final Map<DocumentId, List<String>> lines;
    private final Optional<String> release;
    private final Function<DocumentId, Optional<PublishedText>> published;
    private final SortedMap<DocumentId, List<String>> added = new ConcurrentSkipListMap<>();
    private final SortedMap<DocumentId, ChangeReason> changes = new ConcurrentSkipListMap<>();
    private final SortedMap<DocumentId, Version> lost = new ConcurrentSkipListMap<>();
    private final SortedMap<DocumentId, Integer> twofold = new ConcurrentSkipListMap<>();
    private final Set<DocumentId> damaged = new ConcurrentSkipListSet<>();

    /**
     * @param lines the lines of {@code content/releases/}, by document
     * @param release the day of the release that is made; empty where only what was released is kept
     * @param published the text of a document that was published last
     */
    Releases(
            Map<DocumentId, List<String>> lines,
            Optional<String> release,
            Function<DocumentId, Optional<PublishedText>> published) {
        this.lines = lines;
        this.release = release;
        this.published = published;
    }

    /**
     * The versions of a document; keeps of them what its text of now does not have, and releases that where a release is
     * made and it is not the newest version.
     *
     * @param making what that was made of
     * @param others how its other captures read: a version may be of one of them
     */
    public VersionHistory history(DocumentId id, PublishedText now, Making making, List<PublishedText> others) {
        ReleasedDocument known = read(id);
        if (known.versions().isEmpty() && release.isEmpty()) {
            return VersionHistory.none(now);
        }
        LaterText later = LaterText.of(now);
        Map<Version, PublishedText> texts = texts(id, known, later, others);
        AnchorPlan plan = AnchorPlan.of(texts, now.blocks());
        String digest = TextJson.digest(now);
        boolean current = known.newest().filter(v -> v.digest().equals(digest)).isPresent();
        ReleasedDocument fuller = known;
        if (!current) {
            ChangeReason reason = reason(known, texts, now, making);
            changes.put(id, reason);
            if (release.isPresent()) {
                Version next =
                        new Version(known.versions().size() + 1, release.get(), reason, digest, making, plan.anchors());
                texts.put(next, now);
                fuller = known.with(next);
            }
        }
        note(id, known, fuller.keeping(texts, later));
        return history(texts, current || release.isPresent(), plan);
    }

    private static VersionHistory history(Map<Version, PublishedText> texts, boolean current, AnchorPlan plan) {
        List<Released> released = new ArrayList<>();
        texts.forEach((version, text) -> released.add(new Released(version, text)));
        return new VersionHistory(released, current, plan);
    }

    /**
     * Keeps all of the versions of a document that is not shown any more: the site that is published next does not have its
     * text, and it may be shown again.
     */
    public void withdraw(DocumentId id) {
        ReleasedDocument known = read(id);
        Map<Version, PublishedText> texts = new LinkedHashMap<>();
        known.versions()
                .forEach(version -> before(id, known, version, List.of()).ifPresent(text -> texts.put(version, text)));
        note(id, known, known.keeping(texts, LaterText.NONE));
    }

    /** Whether the folder has a version of a document. */
    boolean has(DocumentId id, String number) {
        return lines.getOrDefault(id, List.of()).stream()
                .anyMatch(line -> line.contains("\"version\":" + number + ","));
    }

    private static ChangeReason reason(
            ReleasedDocument known, Map<Version, PublishedText> texts, PublishedText now, Making making) {
        return known.newest()
                .map(newest -> making.reason(
                        newest.making(),
                        Optional.ofNullable(texts.get(newest))
                                .filter(text -> text.blocks().equals(now.blocks()))
                                .isPresent()))
                .orElse(ChangeReason.FIRST);
    }

    /** The texts of all versions that can be made again. */
    private Map<Version, PublishedText> texts(
            DocumentId id, ReleasedDocument known, LaterText now, List<PublishedText> others) {
        Map<Version, PublishedText> texts = new LinkedHashMap<>();
        for (Version version : known.versions()) {
            known.text(version, now)
                    .or(() -> before(id, known, version, others))
                    .ifPresentOrElse(text -> texts.put(version, text), () -> lost.put(id, version));
        }
        return texts;
    }

    /** Of what is kept and another capture, or that which was published last. */
    private Optional<PublishedText> before(
            DocumentId id, ReleasedDocument known, Version version, List<PublishedText> others) {
        return Stream.concat(others.stream(), Stream.of(id).flatMap(d -> published.apply(d).stream()))
                .flatMap(text -> known.text(version, LaterText.of(text)).stream())
                .findFirst();
    }

    private ReleasedDocument read(DocumentId id) {
        try {
            return ReleaseLines.document(lines.getOrDefault(id, List.of()), number -> twofold.putIfAbsent(id, number));
        } catch (JsonProcessingException e) {
            damaged.add(id);
            return ReleasedDocument.NONE;
        }
    }

    /** Documents of which two branches released one version differently, with its number. */
    SortedMap<DocumentId, Integer> twofold() {
        return twofold;
    }

    /** Documents of which a line cannot be read. */
    Set<DocumentId> damaged() {
        return damaged;
    }

    private void note(DocumentId id, ReleasedDocument before, ReleasedDocument after) {
        List<String> more = new ArrayList<>();
        after.versions().stream()
                .filter(version -> !before.versions().contains(version))
                .forEach(version -> more.add(ReleaseLines.line(id, version)));
        after.kept().stream()
                .filter(block -> !before.kept().contains(block))
                .forEach(block -> more.add(ReleaseLines.line(id, block)));
        if (!more.isEmpty()) {
            added.put(id, more);
        }
    }

    /** Whether a release is made. */
    public boolean isReleasing() {
        return release.isPresent();
    }

    /** The lines to be added, by document. */
    SortedMap<DocumentId, List<String>> added() {
        return added;
    }

    /** The documents of whose versions one could not be made again, with that version. */
    public SortedMap<DocumentId, Version> lost() {
        return lost;
    }

    /** How many documents read otherwise than they were released last, by reason. */
    public Map<ChangeReason, Long> changes() {
        return changes.values().stream()
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
    }
}
