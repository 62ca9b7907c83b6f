package org.lantai.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lantai.config.NearestKey;
import org.lantai.model.DocumentId;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Sidecar.Claim;
import org.lantai.subjects.Entry;
import org.lantai.text.UrlKey;

/**
 * What the archivist rules, led to the documents it is about.
 *
 * @param joined pairs of documents that are one article, by their numbers
 * @param parted pairs that are not, which goes before the other
 * @param problems for each ruling that names nothing, or nothing else
 */
record Rulings(List<Numbers> joined, List<Numbers> parted, List<Problem> problems) {
    private static final String CAPTURES = "content/captures/";

    Rulings {
        joined = List.copyOf(joined);
        parted = List.copyOf(parted);
        problems = List.copyOf(problems);
    }

    /** Two documents. */
    record Numbers(int one, int other) {}

    /**
     * Leads all rulings to documents.
     *
     * @param documents the documents, whose places in the list are their numbers
     * @param captures all captures
     * @param sets the documents in several parts
     */
    static Rulings of(Evidence evidence, List<Entry> documents, Stream<Entry> captures, Map<String, PartSet> sets) {
        return new Finder(evidence, documents, captures, sets).rulings();
    }

    private static final class Finder {
        private final Evidence evidence;
        /** Only looked up, never walked. */
        private final Map<String, Integer> byKey = new HashMap<>();

        private final Map<String, Integer> byFile = new TreeMap<>();
        private final List<Numbers> joined = new ArrayList<>();
        private final List<Numbers> parted = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Finder(Evidence evidence, List<Entry> documents, Stream<Entry> captures, Map<String, PartSet> sets) {
            this.evidence = evidence;
            for (int i = 0; i < documents.size(); i++) {
                int number = i;
                byKey.put(documents.get(i).key(), i);
                Optional.ofNullable(sets.get(documents.get(i).key()))
                        .ifPresent(set -> set.captured().values().forEach(part -> byKey.put(part.key(), number)));
            }
            captures.forEach(capture -> Optional.ofNullable(byKey.get(capture.key()))
                    .ifPresent(number -> byFile.merge(
                            capture.origin().file(), number, (one, other) -> one.equals(other) ? one : -1)));
        }

        Rulings rulings() {
            for (Ruling ruling : evidence.rulings()) {
                Optional.ofNullable(byFile.get(ruling.capture().file())).ifPresent(number -> rule(number, ruling));
            }
            problems.sort(Problem.ORDER);
            return new Rulings(joined, parted, problems);
        }

        private void rule(int number, Ruling ruling) {
            Claim claim = ruling.claim();
            Optional<Integer> other = find(claim, ruling.capture().file());
            if (other.isEmpty() || other.get() < 0) {
                problems.add(unknown(claim, other.isPresent()));
            } else if (other.get() == number) {
                problemOfItself(claim);
            } else {
                Numbers pair = new Numbers(Math.min(number, other.get()), Math.max(number, other.get()));
                (claim.same() ? joined : parted).add(pair);
            }
        }

        private void problemOfItself(Claim claim) {
            if (!claim.same()) {
                problems.add(problem(
                        claim,
                        "names `" + claim.target() + "`, which is the same page",
                        "Captures of one address are one document; where they are different pages, correct `url`."));
            }
        }

        private Optional<Integer> find(Claim claim, String capture) {
            String target = claim.target();
            Optional<String> ofId = DocumentId.parse(target)
                    .flatMap(id -> Optional.ofNullable(evidence.keys().get(id.value())));
            String folder = capture.substring(0, capture.lastIndexOf('/') + 1);
            return ofId.or(() -> UrlKey.of(target))
                    .flatMap(key -> Optional.ofNullable(byKey.get(key)))
                    .or(() -> Stream.of(target, CAPTURES + target, folder + target)
                            .flatMap(file -> Stream.ofNullable(byFile.get(file)))
                            .findFirst());
        }

        private Problem unknown(Claim claim, boolean many) {
            if (many) {
                return problem(
                        claim,
                        "names `" + claim.target() + "`, which holds several captures",
                        "Name the address of the one that is meant.");
            }
            String advice = NearestKey.of(claim.target(), names())
                    .map(near -> "Did you mean `" + near + "`?")
                    .orElse("Write its file below content/captures/, its address, or the id of its document.");
            return problem(claim, "names `" + claim.target() + "`, which is no capture of this archive", advice);
        }

        private List<String> names() {
            return byFile.keySet().stream()
                    .map(file -> file.startsWith(CAPTURES) ? file.substring(CAPTURES.length()) : file)
                    .toList();
        }

        private static Problem problem(Claim claim, String what, String advice) {
            String key = claim.same() ? "sameAs" : "notSameAs";
            return Problem.warning(ProblemKind.SIDECAR_SAME_AS, claim.file(), "`" + key + "` " + what + ".", advice)
                    .atLine(claim.line());
        }
    }
}
