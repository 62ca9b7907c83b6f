package org.lantai.twins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lantai.pipeline.JoinedArchive;

/** Holds what was joined against what is known of the captures. */
final class TwinMeasure {
    /** What is joined to an article of another family. */
    private static final String STRANGER = "(another family)";

    private final List<TwinCapture> captures;
    private final JoinedArchive joined;
    private final Map<String, TwinCapture> byFile = new HashMap<>();
    /** The number of each file's cluster; a capture of which no document was made has none. */
    private final Map<String, Integer> clusters = new HashMap<>();

    private final Map<String, TwinCapture> originals = new HashMap<>();
    private final List<TwinFailure> failures = new ArrayList<>();

    private TwinMeasure(List<TwinCapture> captures, JoinedArchive joined) {
        this.captures = captures;
        this.joined = joined;
        captures.forEach(capture -> byFile.put(capture.file(), capture));
        captures.forEach(capture -> originals.putIfAbsent(capture.article(), capture));
        for (int i = 0; i < joined.clusters().size(); i++) {
            for (String file : joined.clusters().get(i)) {
                clusters.put(file, i);
            }
        }
    }

    static TwinFigures of(List<TwinCapture> captures, JoinedArchive joined) {
        return new TwinMeasure(captures, joined).figures();
    }

    private TwinFigures figures() {
        Tally precision = Tally.NONE;
        Tally recall = Tally.NONE;
        for (int i = 0; i < captures.size(); i++) {
            for (int j = i + 1; j < captures.size(); j++) {
                boolean same = captures.get(i).article().equals(captures.get(j).article());
                boolean found = together(captures.get(i), captures.get(j));
                precision = found ? precision.with(same) : precision;
                recall = same ? recall.with(found) : recall;
            }
        }
        return new TwinFigures(precision, recall, copies(), apart(), shown(), List.copyOf(failures));
    }

    private boolean together(TwinCapture one, TwinCapture other) {
        Integer cluster = clusters.get(one.file());
        return cluster != null && cluster.equals(clusters.get(other.file()));
    }

    private SortedMap<String, Tally> copies() {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        for (TwinCapture capture : captures) {
            TwinCapture original = original(capture.article());
            if (!capture.equals(original)) {
                count("copy", capture.made().kind(), together(capture, original), capture, original, tallies);
            }
        }
        return tallies;
    }

    private SortedMap<String, Tally> apart() {
        SortedMap<String, Tally> tallies = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (TwinCapture capture : captures) {
            if (seen.add(capture.article())) {
                boolean isFirst = capture.made().twin().isEmpty();
                TwinCapture stranger = captures.stream()
                        .filter(other -> other.article().equals(capture.article()))
                        .flatMap(one -> captures.stream()
                                .filter(other -> !other.article().equals(one.article()) && together(one, other)))
                        .filter(other -> !isFirst
                                || !other.made().family().equals(capture.made().family()))
                        .findFirst()
                        .orElse(capture);
                count("twin", kind(capture, stranger), stranger.equals(capture), capture, stranger, tallies);
            }
        }
        return tallies;
    }

    /** A first article of a family is told from its near-twins where these are counted. */
    private static String kind(TwinCapture capture, TwinCapture stranger) {
        boolean related = capture.made().family().equals(stranger.made().family());
        return related && !capture.made().twin().isEmpty() ? capture.made().twin() : STRANGER;
    }

    private Tally shown() {
        Tally tally = Tally.NONE;
        SortedMap<String, Tally> byKind = new TreeMap<>();
        for (List<String> files : joined.clusters()) {
            List<TwinCapture> cluster = files.stream().map(this::capture).toList();
            boolean pure = cluster.stream().map(TwinCapture::article).distinct().count() == 1;
            if (cluster.size() > 1 && pure) {
                TwinCapture best = better(cluster);
                TwinCapture shown = cluster.get(0);
                count("shown", shown.made().kind(), best.equals(shown), shown, best, byKind);
                tally = tally.with(best.equals(shown));
            }
        }
        return tally;
    }

    /** The first one if none is better, or if its text is that of one of the best. */
    private TwinCapture better(List<TwinCapture> cluster) {
        List<TwinCapture> best = cluster.stream()
                .filter(one -> cluster.stream().noneMatch(other -> other.flaws().beats(one.flaws())))
                .toList();
        TwinCapture shown = cluster.get(0);
        return best.stream().anyMatch(one -> text(one).equals(text(shown))) ? shown : best.get(0);
    }

    private void count(
            String what,
            String kind,
            boolean right,
            TwinCapture capture,
            TwinCapture other,
            SortedMap<String, Tally> tallies) {
        tallies.merge(kind, Tally.NONE.with(right), Tally::and);
        if (!right) {
            failures.add(new TwinFailure(what, kind, capture.file(), other.file()));
        }
    }

    private String text(TwinCapture capture) {
        return joined.texts().getOrDefault(capture.file(), "");
    }

    private TwinCapture original(String article) {
        return originals.getOrDefault(article, captures.get(0));
    }

    private TwinCapture capture(String file) {
        TwinCapture capture = byFile.get(file);
        if (capture == null) {
            throw new IllegalStateException("not written: " + file);
        }
        return capture;
    }
}
