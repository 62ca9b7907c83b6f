package org.lantai.witness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lantai.model.Names;
import org.lantai.model.Origin;
import org.lantai.model.PartialDate;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.subjects.Entry;

/**
 * Which captures are captures of one page, told by their key. The newest that could be read is the document, the
 * others are its witnesses. Where one of them is withheld the whole document is: a later capture of a withheld page
 * must not publish it.
 *
 * @param documents one entry for each key, by key
 * @param witnesses for the key of each document that is shown and has further captures, those, newest first
 * @param problems a note for each document with several captures
 */
record PageCaptures(List<Entry> documents, Map<String, List<Witness>> witnesses, List<Problem> problems) {
    /** Captured latest, those of unknown time last; of equals the last by its place. */
    private static final Comparator<Entry> NEWEST_FIRST = Comparator.<Entry, String>comparing(
                    e -> e.origin().captured().map(PartialDate::toString).orElse(""))
            .thenComparing(e -> e.origin().place())
            .reversed();

    private static final Comparator<Entry> BEST_FIRST =
            Comparator.<Entry>comparingInt(e -> e.readable() ? 0 : 1).thenComparing(NEWEST_FIRST);

    /** Groups the captures, whatever order they come in. */
    static PageCaptures of(Collection<Entry> entries) {
        Map<String, List<Entry>> byKey =
                entries.stream().collect(Collectors.groupingBy(Entry::key, TreeMap::new, Collectors.toList()));
        List<Entry> documents = new ArrayList<>();
        Map<String, List<Witness>> witnesses = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        byKey.forEach((key, captures) -> {
            Entry best = captures.stream().min(BEST_FIRST).orElseThrow();
            boolean hidden = captures.stream().anyMatch(Entry::hidden);
            documents.add(hidden ? best.withHidden(true) : best);
            if (captures.size() > 1) {
                List<Entry> others = others(best, captures);
                problems.add(note(best, others.stream().map(Entry::origin).toList()));
                if (!hidden) {
                    witnesses.put(
                            key, others.stream().map(PageCaptures::witness).toList());
                }
            }
        });
        return new PageCaptures(documents, witnesses, problems);
    }

    private static List<Entry> others(Entry best, List<Entry> captures) {
        return captures.stream()
                .filter(c -> !c.equals(best))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Witness witness(Entry capture) {
        boolean sameUrl = capture.origin().url().isPresent();
        return new Witness(capture, sameUrl ? Witness.Reason.SAME_URL : Witness.Reason.SAME_BYTES, 0);
    }

    private static Problem note(Entry best, List<Origin> others) {
        boolean sameUrl = best.origin().url().isPresent();
        String kept = Names.of(others.stream().map(PageCaptures::name).toList());
        return Problem.note(
                sameUrl ? ProblemKind.CAPTURE_SAME_URL : ProblemKind.CAPTURE_SAME_BYTES,
                best.origin().place(),
                "There are " + (others.size() + 1) + " captures of " + (sameUrl ? best.key() : "the same bytes") + ": "
                        + name(best.origin()) + " is the document; kept as witnesses are " + kept + ".",
                sameUrl ? "Where they are different pages, correct `url` in a sidecar." : "");
    }

    /** Where it is kept, and when it was captured. */
    private static String name(Origin origin) {
        return origin.place() + origin.captured().map(c -> " of " + c).orElse("");
    }
}
