package org.lantai.history;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lantai.subjects.vocabulary.NameKey;

/** How a site answers those who come by an address that was promised. */
record Answers(Site site, Holdings holdings, Decisions decisions) {
    /** How the promise is broken, where it is. */
    Optional<Breach> breach(Promise promise) {
        Optional<String> landing = landing(promise);
        if (landing.isEmpty()) {
            return Optional.of(new Breach(promise.path(), "is gone, or leads nowhere", pointOf(promise)));
        }
        String at = landing.get();
        return unnamed(promise, at).or(() -> switch (promise.kind()) {
            case DOCUMENT -> document(promise, at);
            case VERSION -> version(promise, at);
            case OF_DOCUMENT -> ofDocument(promise, at);
            case PICTURE -> picture(promise, at);
            case NAME -> name(promise, at);
            case FEED -> feed(promise, at);
            case TIME -> time(promise, at);
            case HAND_PAGE -> handPage(promise, at);
            case OTHER -> Optional.empty();
        });
    }

    private Optional<String> landing(Promise promise) {
        Optional<String> at = site.landing(promise.path());
        return promise.kind() == PathKind.PICTURE ? at.or(() -> site.landing(promise.path() + "/index.html")) : at;
    }

    /** That a document or a name keeps its address was so from the beginning. */
    private static Optional<Point> pointOf(Promise promise) {
        boolean inOwnScript = !promise.path().matches(".*/zh-\\w+/index\\.html");
        return switch (promise.kind()) {
            case DOCUMENT, VERSION, NAME -> inOwnScript ? Optional.empty() : Optional.of(Point.PATHS);
            default -> Optional.of(Point.PATHS);
        };
    }

    /** A page that sends readers on says to machines, too, where it stands now; that needs an absolute address. */
    private Optional<Breach> unnamed(Promise promise, String at) {
        boolean nameless = !at.equals(promise.path())
                && site.has(promise.path())
                && !site.seen(promise.path()).canonical()
                && !holdings.setting("baseUrl").isEmpty();
        return nameless
                ? Optional.of(Breach.of(Point.PATHS, promise.path(), "redirects without a canonical address"))
                : Optional.empty();
    }

    private Optional<Breach> document(Promise promise, String at) {
        Seen seen = site.seen(at);
        Set<String> live = both(promise.signs(), holdings.signs());
        if (promise.signs().isEmpty()) {
            return Optional.empty();
        }
        if (seen.isText()) {
            return text(promise, seen, live).or(() -> anchors(promise, seen));
        }
        if (live.isEmpty()) {
            return stone(promise, seen);
        }
        return led(promise, at, live)
                ? Optional.empty()
                : broken(promise, "shows nothing, though " + live + " is in the archive");
    }

    /** Whether the notice of a page leads to what the page promised. */
    private boolean led(Promise promise, String at, Set<String> live) {
        return site.seen(at)
                .lead()
                .flatMap(href -> site.landing(Seen.resolve(at, href)))
                .filter(next -> site.seen(next).isText()
                        && text(promise, site.seen(next), live).isEmpty())
                .isPresent();
    }

    private Optional<Breach> text(Promise promise, Seen seen, Set<String> live) {
        Set<String> foreign = new TreeSet<>(seen.signs());
        foreign.removeIf(sign -> isOwn(promise, sign));
        if (!foreign.isEmpty()) {
            return broken(promise, "showed " + promise.signs() + ", and shows the text of another article: " + foreign);
        }
        Set<String> lost = new TreeSet<>(live);
        lost.removeAll(seen.signs());
        if (!lost.isEmpty()) {
            return broken(promise, "no longer shows " + lost + ", which is in the archive");
        }
        Set<String> stale = both(promise.signs(), seen.signs());
        stale.removeAll(holdings.signs());
        return stale.isEmpty() ? Optional.empty() : broken(promise, "still shows " + stale + ", which was withdrawn");
    }

    private boolean isOwn(Promise promise, String sign) {
        return Piece.of(sign)
                .filter(piece -> promise.pieces().stream()
                        .anyMatch(own -> decisions.joinedTo(own).contains(piece)))
                .isPresent();
    }

    private Optional<Breach> stone(Promise promise, Seen seen) {
        if (!seen.notice()) {
            return Optional.of(Breach.of(Point.STONES, promise.path(), "says nothing of its withdrawal"));
        }
        boolean takenDown = promise.pieces().stream().anyMatch(decisions.takenDown()::contains);
        String text = NameKey.of(seen.text());
        boolean named = promise.pieces().stream()
                .flatMap(piece -> decisions.titles(piece).stream())
                .anyMatch(title -> text.contains(NameKey.of(title)));
        return named != takenDown
                ? Optional.empty()
                : Optional.of(Breach.of(
                        Point.STONES,
                        promise.path(),
                        takenDown ? "names what was taken down" : "does not say what was withdrawn"));
    }

    private Optional<Breach> anchors(Promise promise, Seen seen) {
        Set<String> lost = new TreeSet<>(promise.released());
        lost.removeAll(seen.anchors().keySet());
        if (!lost.isEmpty()) {
            return Optional.of(Breach.of(Point.ANCHORS, promise.path(), "has lost its anchors " + lost));
        }
        return promise.anchors().entrySet().stream()
                .filter(anchor -> isElsewhere(anchor.getValue(), seen.anchors().get(anchor.getKey()), seen))
                .map(anchor -> Breach.of(
                        Point.ANCHORS, promise.path(), "leads with #" + anchor.getKey() + " to another paragraph"))
                .findFirst();
    }

    /** Whether an anchor stands at another block, though the one it stood at is there. */
    private static boolean isElsewhere(Set<String> before, @Nullable Set<String> now, Seen seen) {
        return now != null
                && !now.isEmpty()
                && !both(before, seen.signs()).isEmpty()
                && both(before, now).isEmpty();
    }

    /** Anchors that were never released and are gone. */
    long lostAnchors(Collection<Promise> promises) {
        return promises.stream()
                .filter(promise -> promise.kind() == PathKind.DOCUMENT)
                .mapToLong(promise -> landing(promise)
                        .map(site::seen)
                        .filter(Seen::isText)
                        .map(seen -> promise.anchors().keySet().stream()
                                .filter(anchor -> !seen.anchors().containsKey(anchor))
                                .count())
                        .orElse(0L))
                .sum();
    }

    /** What was frozen stays as it was, word by word, as long as it is shown at all. */
    private Optional<Breach> version(Promise promise, String at) {
        Seen seen = site.seen(at);
        boolean gone = both(promise.signs(), holdings.signs()).isEmpty() && !seen.isText();
        return gone || seen.blocks().equals(promise.blocks())
                ? Optional.empty()
                : Optional.of(Breach.of(Point.VERSIONS, promise.path(), "is not the text that was released"));
    }

    private Optional<Breach> ofDocument(Promise promise, String at) {
        Seen seen = site.seen(at);
        Set<String> shown = PathKind.of(at) == PathKind.DOCUMENT ? seen.signs() : seen.signsAnywhere();
        Set<String> foreign = new TreeSet<>(shown);
        foreign.removeIf(sign -> promise.signs().isEmpty() || isOwn(promise, sign));
        if (!foreign.isEmpty()) {
            return broken(promise, "belonged to " + promise.pieces() + ", and shows " + foreign);
        }
        Set<String> stale = new TreeSet<>(shown);
        stale.removeAll(holdings.signs());
        return stale.isEmpty() ? Optional.empty() : broken(promise, "still shows " + stale + ", which was withdrawn");
    }

    private Optional<Breach> picture(Promise promise, String at) {
        boolean there = at.endsWith(".html") ? PathKind.of(at) != PathKind.OTHER : same(promise, at);
        return there ? Optional.empty() : Optional.of(Breach.of(Point.PATHS, promise.path(), "is another picture"));
    }

    private boolean same(Promise promise, String at) {
        return site.seen(at).digest().equals(promise.digest());
    }

    private Optional<Breach> name(Promise promise, String at) {
        String heading = site.seen(at).heading();
        return decisions.namesOf(promise.heading()).contains(NameKey.of(heading))
                ? Optional.empty()
                : broken(promise, "was the page of " + promise.heading() + " and is that of " + heading);
    }

    private Optional<Breach> feed(Promise promise, String at) {
        String text = new String(site.bytes(at), StandardCharsets.UTF_8);
        return text.contains("<feed")
                ? Optional.empty()
                : Optional.of(Breach.of(Point.PATHS, promise.path(), "is no feed any more"));
    }

    /** A day leads to its month, a month to its year, a year to the timeline. */
    private static Optional<Breach> time(Promise promise, String at) {
        String folder = at.replaceFirst("(zh-\\w+/)?index\\.html$", "");
        return promise.path().startsWith(folder)
                ? Optional.empty()
                : Optional.of(Breach.of(Point.PATHS, promise.path(), "leads to another time, " + at));
    }

    private Optional<Breach> handPage(Promise promise, String at) {
        Seen seen = site.seen(at);
        boolean written = holdings.signs().containsAll(promise.signs());
        if (written) {
            return seen.signs().containsAll(promise.signs())
                    ? Optional.empty()
                    : broken(promise, "no longer shows what is written there");
        }
        return seen.notice() && both(promise.signs(), seen.signs()).isEmpty()
                ? Optional.empty()
                : Optional.of(Breach.of(Point.PATHS, promise.path(), "does not say that it was taken away"));
    }

    private static Optional<Breach> broken(Promise promise, String what) {
        return Optional.of(Breach.of(promise.path(), what));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).collect(Collectors.toCollection(TreeSet::new));
    }
}
