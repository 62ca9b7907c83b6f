package org.lantai.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Remembers every address that a site ever had and what stood there, and says of a later site which of them it breaks.
 * Knows sites as readers see them, and what the archivist holds; nothing of ledgers and keys.
 */
final class Oracle {
    private final Map<String, Promise> promises = new TreeMap<>();
    private final Decisions decisions = new Decisions();
    private Set<String> standing = new TreeSet<>();

    Decisions decisions() {
        return decisions;
    }

    /** All that a site breaks which was just built. */
    List<Breach> check(Site site, Holdings holdings, String said) {
        holdings.all().forEach(decisions::noticed);
        List<Breach> breaches = new ArrayList<>();
        Answers answers = new Answers(site, holdings, decisions);
        promises.values().stream()
                .filter(promise -> promise.pieces().stream().noneMatch(decisions::isParted))
                .forEach(promise -> answers.breach(promise).ifPresent(breaches::add));
        breaches.addAll(missing(site, holdings));
        breaches.addAll(unsaid(site, said));
        breaches.addAll(forbidden(site));
        return breaches;
    }

    /** Promises what a site has, which was checked; a page that leads on, and was none before, promises nothing itself. */
    void remember(Site site) {
        for (String path : site.paths()) {
            Seen seen = site.seen(path);
            if (promises.containsKey(path) || seen.refresh().isEmpty()) {
                promises.merge(path, Promise.of(path, seen), (known, now) -> later(known, seen));
            }
        }
        standing = standing(site);
        decisions.settled();
    }

    private Promise later(Promise known, Seen seen) {
        if (known.kind() != PathKind.DOCUMENT || !seen.isText()) {
            return known;
        }
        boolean parted = known.pieces().stream().anyMatch(decisions::isParted);
        return parted ? known.anew(seen) : known.and(seen);
    }

    /** The anchors of every document that stands are promised by a release. */
    void release(Site site) {
        for (String path : standing(site)) {
            promises.computeIfPresent(path, (p, known) -> known.release(site.seen(path)));
        }
    }

    /** The documents at whose address their text can be read. */
    private Set<String> standing(Site site) {
        return promises.values().stream()
                .filter(promise -> promise.kind() == PathKind.DOCUMENT)
                .map(Promise::path)
                .filter(path -> path.equals(folder(path) + "index.html"))
                .filter(path -> leadsToText(site, path))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean leadsToText(Site site, String path) {
        return site.landing(path)
                .filter(at -> site.seen(at).isText()
                        || site.seen(at)
                                .lead()
                                .flatMap(href -> site.landing(Seen.resolve(at, href)))
                                .filter(next -> site.seen(next).isText())
                                .isPresent())
                .isPresent();
    }

    private static String folder(String path) {
        return path.substring(0, path.indexOf('/', 2) + 1);
    }

    /** Articles that the archive holds and no document shows. */
    private static List<Breach> missing(Site site, Holdings holdings) {
        Set<String> shown = new TreeSet<>();
        site.paths().stream()
                .filter(path -> PathKind.of(path) == PathKind.DOCUMENT)
                .forEach(path -> shown.addAll(site.seen(path).signs()));
        Set<Piece> pieces = pieces(shown);
        return pieces(holdings.signs()).stream()
                .filter(piece -> !pieces.contains(piece))
                .map(piece -> Breach.of("d/", "no document shows " + piece + ", of which there is a capture"))
                .toList();
    }

    private static Set<Piece> pieces(Set<String> signs) {
        return signs.stream().flatMap(sign -> Piece.of(sign).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Documents that were withdrawn without a word of the build. */
    private List<Breach> unsaid(Site site, String said) {
        Set<String> gone = new TreeSet<>(standing);
        gone.removeAll(standing(site));
        return gone.stream()
                .filter(path -> !said.contains(path.split("/")[1])
                        && names(path).stream().noneMatch(said::contains))
                .map(path -> Breach.of(Point.GUARD, path, "was withdrawn, and the build did not say so"))
                .toList();
    }

    private Set<String> names(String path) {
        return Optional.ofNullable(promises.get(path)).map(Promise::pieces).orElse(Set.of()).stream()
                .flatMap(piece -> decisions.titles(piece).stream())
                .collect(Collectors.toSet());
    }

    /** Headlines of what was taken down, which neither the site nor the ledger may bear. */
    private List<Breach> forbidden(Site site) {
        Site archive = new Site(site.folder().resolve("..").normalize());
        return decisions.takenDown().stream()
                .flatMap(piece -> decisions.titles(piece).stream())
                .flatMap(title ->
                        archive
                                .holding(title, path -> path.matches("site/.*|content/[^/]+|content/releases/.*"))
                                .stream()
                                .map(path -> Breach.of(
                                        Point.STONES, path, "still says 「" + title + "」, which was taken down")))
                .toList();
    }

    /** Anchors that stood on a page and no longer do, none of which was promised. */
    long lostAnchors(Site site, Holdings holdings) {
        return new Answers(site, holdings, decisions).lostAnchors(promises.values());
    }

    Oracle copy() {
        Oracle copy = new Oracle();
        copy.promises.putAll(promises);
        copy.decisions.add(decisions);
        copy.standing = new TreeSet<>(standing);
        return copy;
    }

    /** What another branch has promised, where this one has not. */
    void add(Oracle other) {
        other.promises.forEach(promises::putIfAbsent);
        decisions.add(other.decisions);
        standing.addAll(other.standing);
    }

    /** What another branch has promised first. */
    void cedes(Oracle other, Set<String> paths) {
        paths.forEach(path -> promises.computeIfPresent(path, (p, own) -> other.promises.getOrDefault(p, own)));
    }
}
