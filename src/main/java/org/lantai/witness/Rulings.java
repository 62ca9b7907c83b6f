package org.lantai.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantai.config.NearestKey;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Sidecar.Claim;
import org.lantai.subjects.Entry;
import org.lantai.witness.parts.PartSet;
import org.lantai.witness.parts.Parts;

/**
 * What the archivist rules and what pages say themselves, led to the documents it is about.
 *
 * @param joined pairs of documents of which it is said that they are one article
 * @param wholes pairs of which one page says that the other is the whole of its text
 * @param parted pairs that are not, by their numbers, which goes before the other
 * @param versions those of them that are versions of one text
 * @param problems for each ruling that names nothing, or nothing else, or contradicts another
 */
record Rulings(
        List<Joining> joined,
        List<Numbers> wholes,
        List<Numbers> parted,
        List<Joining> versions,
        List<Problem> problems) {
    /** What an archive has whose sidecars and pages say nothing of other captures. */
    static final Rulings NONE = new Rulings(List.of(), List.of(), List.of(), List.of(), List.of());

    Rulings {
        joined = List.copyOf(joined);
        wholes = List.copyOf(wholes);
        parted = List.copyOf(parted);
        versions = List.copyOf(versions);
        problems = List.copyOf(problems);
    }

    /** Two documents. */
    record Numbers(int one, int other) {
        static Numbers of(int one, int other) {
            return new Numbers(Math.min(one, other), Math.max(one, other));
        }
    }

    /** Two documents, and the sidecar's word of them. */
    record Joining(Numbers pair, Claim claim) {}

    /**
     * Leads all rulings to documents.
     *
     * @param pages what was ruled within one address already
     * @param parts the documents, whose places in the list are their numbers
     * @param captures all captures
     */
    static Rulings of(Evidence evidence, PageCaptures pages, Parts parts, Stream<Entry> captures) {
        return new Finder(evidence, parts.documents(), captures, parts.sets()).rulings(pages, parts.wholes());
    }

    private static final class Finder {
        private final Evidence evidence;
        /** Only looked up, never walked. */
        private final Map<String, Integer> byKey = new HashMap<>();

        private final Map<String, Integer> byFile = new TreeMap<>();
        private final List<Joining> said = new ArrayList<>();
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

        Rulings rulings(PageCaptures pages, Map<String, String> wholes) {
            for (Ruling ruling : evidence.rulings()) {
                if (!pages.settled().contains(ruling.claim())) {
                    Optional.ofNullable(byFile.get(ruling.capture().file())).ifPresent(number -> rule(number, ruling));
                }
            }
            pages.parted().forEach(keys -> part(byKey.get(keys.one()), byKey.get(keys.other()), keys.claim()));
            VersionClaims versions = VersionClaims.of(said);
            problems.addAll(versions.problems());
            problems.sort(Problem.ORDER);
            return new Rulings(
                    said.stream().filter(one -> !one.claim().parts()).toList(),
                    wholes(wholes),
                    said.stream()
                            .filter(one -> one.claim().parts())
                            .map(Joining::pair)
                            .toList(),
                    versions.believed(),
                    problems);
        }

        private List<Numbers> wholes(Map<String, String> keys) {
            List<Numbers> wholes = new ArrayList<>();
            keys.forEach((beginning, whole) -> {
                Integer one = byKey.get(beginning);
                Integer other = byKey.get(whole);
                if (one != null && other != null && !one.equals(other)) {
                    wholes.add(Numbers.of(one, other));
                }
            });
            return wholes;
        }

        private void part(@Nullable Integer one, @Nullable Integer other, Claim claim) {
            if (one != null && other != null && !one.equals(other)) {
                said.add(new Joining(Numbers.of(one, other), claim));
            }
        }

        private void rule(int number, Ruling ruling) {
            Claim claim = ruling.claim();
            Optional<Integer> other = find(Target.of(ruling));
            if (other.isEmpty() || other.get() < 0) {
                problems.add(unknown(claim, other.isPresent()));
            } else if (other.get() == number) {
                problemOfItself(claim);
            } else {
                said.add(new Joining(Numbers.of(number, other.get()), claim));
            }
        }

        private void problemOfItself(Claim claim) {
            if (claim.parts()) {
                problems.add(problem(
                        claim,
                        "names `" + claim.target() + "`, which is the same capture",
                        "Write the file, the address or the id of the other one."));
            }
        }

        private Optional<Integer> find(Target target) {
            Optional<String> ofId = target.id()
                    .flatMap(id -> Optional.ofNullable(evidence.keys().get(id.value())));
            return ofId.or(target::address)
                    .flatMap(key -> Optional.ofNullable(byKey.get(key)))
                    .or(() -> target.files().stream()
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
            if (MistypedId.looksLike(claim.target(), evidence.keys().keySet())) {
                return problem(
                        claim,
                        "names `" + claim.target() + "`, which is not an id: mistyped?",
                        MistypedId.meant(claim.target(), evidence.keys().keySet())
                                .map(id -> "Did you mean `" + id + "`?")
                                .orElse("Copy the id from the address of the document: it stands behind `/d/`."));
            }
            String advice = NearestKey.of(claim.target(), names())
                    .map(near -> "Did you mean `" + near + "`?")
                    .orElse("Write its file below content/captures/, its address, or the id of its document.");
            return problem(claim, "names `" + claim.target() + "`, which is no capture of this archive", advice);
        }

        private List<String> names() {
            return byFile.keySet().stream().map(Target::name).toList();
        }
    }

    /** What is wrong with a claim. */
    static Problem problem(Claim claim, String what, String advice) {
        String end = what.endsWith("?") ? "" : ".";
        return Problem.warning(ProblemKind.SIDECAR_SAME_AS, claim.file(), "`" + claim.key() + "` " + what + end, advice)
                .atLine(claim.line());
    }
}
