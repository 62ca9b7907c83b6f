package org.lantai.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.model.Sidecar.Claim;
import org.lantai.witness.Rulings.Joining;
import org.lantai.witness.Rulings.Numbers;

/**
 * What sidecars say of documents as versions of one text, held against what they say else of the same two.
 *
 * @param believed what none says to be two articles that have nothing of each other
 * @param problems a warning for each contradiction, with the lines of both
 */
record VersionClaims(List<Joining> believed, List<Problem> problems) {
    VersionClaims {
        believed = List.copyOf(believed);
        problems = List.copyOf(problems);
    }

    /** @param said all that is said of any two documents */
    static VersionClaims of(List<Joining> said) {
        Map<Numbers, Claim> parted = first(Claim.Kind.OTHER, said);
        Map<Numbers, Claim> joined = first(Claim.Kind.SAME, said);
        List<Joining> believed = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        of(Claim.Kind.VERSION, said).forEach(version -> {
            Optional<Claim> other = Optional.ofNullable(parted.get(version.pair()));
            other.or(() -> Optional.ofNullable(joined.get(version.pair())))
                    .ifPresent(claim -> problems.add(contradiction(version.claim(), claim)));
            if (other.isEmpty()) {
                believed.add(version);
            }
        });
        return new VersionClaims(believed, problems);
    }

    private static Stream<Joining> of(Claim.Kind kind, List<Joining> said) {
        return said.stream().filter(one -> one.claim().kind() == kind);
    }

    /** The first claim of a kind on each two documents; only looked up. */
    private static Map<Numbers, Claim> first(Claim.Kind kind, List<Joining> said) {
        return of(kind, said).collect(Collectors.toMap(Joining::pair, Joining::claim, (one, other) -> one));
    }

    private static Problem contradiction(Claim version, Claim other) {
        String what = other.parts()
                ? "has them as two articles: they are not shown as versions"
                : "as one article: each stays a document of its own, and a version of the other";
        return Problem.warning(
                        ProblemKind.SIDECAR_CONTRARY,
                        version.file(),
                        "`sameAs` has `" + version.target() + "` as a version, and the `" + other.key() + "` at "
                                + other.file() + ":" + other.line() + " " + what + ".",
                        "Remove the line that is wrong.")
                .atLine(version.line());
    }
}
