package org.lantai.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lantai.model.Names;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.subjects.Entry;
import org.lantai.subjects.vocabulary.NameKey;
import org.lantai.witness.compare.Differences;
import org.lantai.witness.parts.Parts;

/**
 * Which documents are captures of one article, told by their texts: mirrors, reprints and scrapes under other addresses.
 * The cleanest one is the text, the others are its witnesses. What is withheld is joined to nothing.
 *
 * @param documents one entry for each article, by key
 * @param witnesses for the key of each with further captures, those: best first, each followed by the further captures
 *     of its own address. Under the key of each further part of an article, the captures of that part's address
 * @param lineages the documents that are versions of one text
 * @param problems a note on each joining, and on texts that are nearly alike and were kept apart
 */
record Witnesses(
        List<Entry> documents, Map<String, List<Witness>> witnesses, List<Lineage> lineages, List<Problem> problems) {
    /**
     * Joins documents.
     *
     * @param captures the documents by address, with their further captures
     * @param parts the same with the parts of articles joined
     */
    static Witnesses of(PageCaptures captures, Parts parts, Evidence evidence) {
        return new Joining(captures, parts, evidence).result();
    }

    /** One joining at work. */
    private static final class Joining {
        private final Map<String, List<Witness>> captures;
        private final List<Entry> documents;
        private final Specimens specimens;
        private final Rulings rulings;
        private final Likenesses likenesses;
        private final Map<String, List<Witness>> witnesses = new HashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Joining(PageCaptures captures, Parts parts, Evidence evidence) {
            this.captures = captures.witnesses();
            this.documents = parts.documents();
            this.specimens = new Specimens(documents, parts.sets(), evidence.texts());
            Stream<Entry> all = Stream.concat(
                    captures.documents().stream(),
                    captures.witnesses().values().stream().flatMap(List::stream).map(Witness::entry));
            this.rulings = Rulings.of(evidence, captures, parts, all);
            problems.addAll(rulings.problems());
            this.likenesses = new Likenesses(documents, specimens, rulings);
        }

        Witnesses result() {
            witnesses.putAll(captures);
            Map<Integer, Entry> joined = new HashMap<>();
            Map<Integer, Integer> gone = new HashMap<>();
            for (List<Integer> cluster : likenesses.clusters()) {
                List<Standing> ranked = ranked(cluster);
                joined.put(ranked.get(0).number(), join(ranked));
                ranked.stream()
                        .skip(1)
                        .forEach(other -> gone.put(other.number(), ranked.get(0).number()));
            }
            List<Entry> left = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                if (!gone.containsKey(i)) {
                    left.add(joined.getOrDefault(i, documents.get(i)));
                }
            }
            problems.addAll(likenesses.problems());
            return new Witnesses(left, Map.copyOf(witnesses), lineages(joined, gone), problems);
        }

        /** @param gone for each document that is a witness now, the one that it was joined to */
        private List<Lineage> lineages(Map<Integer, Entry> joined, Map<Integer, Integer> gone) {
            Lineages lineages =
                    Lineages.of(rulings.versions(), documents.size(), number -> gone.getOrDefault(number, number));
            problems.addAll(lineages.problems());
            return lineages.all().stream()
                    .map(numbers -> Lineage.of(numbers.stream()
                            .map(number -> joined.getOrDefault(number, documents.get(number)))
                            .toList()))
                    .toList();
        }

        private List<Standing> ranked(List<Integer> cluster) {
            Holdings holdings = Holdings.of(cluster.stream().map(specimens::of));
            List<Standing> ranked = Standing.ranked(cluster.stream()
                    .map(number -> Standing.of(
                            number, documents.get(number), specimens.read(number), holdings.of(specimens.of(number))))
                    .toList());
            Specimen best = specimens.of(ranked.get(0).number());
            return Standing.ranked(ranked.stream()
                    .map(standing -> standing.with(mistakes(specimens.of(standing.number()), best)))
                    .toList());
        }

        private static int mistakes(Specimen one, Specimen best) {
            Differences found = new Differences(one.body(), best.body(), best.title());
            return found.counts().mistakes() + found.counts().lacking();
        }

        private Entry join(List<Standing> ranked) {
            Standing best = ranked.get(0);
            List<Witness> others =
                    new ArrayList<>(captures.getOrDefault(best.entry().key(), List.of()));
            for (Standing other : ranked.subList(1, ranked.size())) {
                others.add(likenesses.witness(best.number(), other.number()));
                others.addAll(captures.getOrDefault(other.entry().key(), List.of()));
            }
            witnesses.put(best.entry().key(), List.copyOf(others));
            problems.add(note(ranked));
            return filled(ranked.stream().map(Standing::entry).toList());
        }

        private Problem note(List<Standing> ranked) {
            Standing best = ranked.get(0);
            String others = Names.of(ranked.stream()
                    .skip(1)
                    .map(other -> said(likenesses.witness(best.number(), other.number())))
                    .toList());
            return Problem.note(
                    ProblemKind.WITNESS_JOINED,
                    best.entry().origin().place(),
                    "The same article as " + others + "; this one is the text, since " + best.reason(ranked.get(1))
                            + ".",
                    "Where they are not the same, write `notSameAs: FILE` into a sidecar.");
        }

        private static String said(Witness witness) {
            String reason = switch (witness.reason()) {
                case SAME_BYTES -> "the same bytes";
                case BY_HAND -> "says a sidecar; " + witness.likeness() + " % alike";
                case SAME_TEXT, SAME_URL -> witness.likeness() + " % alike";
            };
            return witness.entry().origin().place() + " (" + reason + ")";
        }

        /** What the text's own page does not say of date and source, the next best does; a tag of one is a tag of all. */
        private static Entry filled(List<Entry> ranked) {
            Entry best = ranked.get(0);
            Map<String, String> tags = new LinkedHashMap<>();
            ranked.forEach(e -> e.tags().subList(0, e.given()).forEach(tag -> tags.putIfAbsent(NameKey.of(tag), tag)));
            int given = tags.size();
            ranked.forEach(e -> e.tags().forEach(tag -> tags.putIfAbsent(NameKey.of(tag), tag)));
            return best.with()
                    .date(ranked.stream().flatMap(e -> e.date().stream()).findFirst())
                    .source(ranked.stream().flatMap(e -> e.source().stream()).findFirst())
                    .tags(List.copyOf(tags.values()))
                    .given(given)
                    .found(0)
                    .build();
        }
    }
}
