package org.lantai.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lantai.model.Origin;
import org.lantai.model.Sidecar.Claim;
import org.lantai.subjects.Entry;

/**
 * What sidecars say of captures of one address.
 *
 * @param joined of which it is said that they are one article
 * @param parted of which it is said that they are not, which goes before the other
 */
record AddressClaims(List<Said> joined, List<Said> parted) {
    AddressClaims {
        joined = List.copyOf(joined);
        parted = List.copyOf(parted);
    }

    /** Two captures by their numbers, and the sidecar's word. */
    record Said(int one, int other, Claim claim) {}

    /** All rulings by the capture whose sidecar has them. */
    static Map<Origin, List<Ruling>> byCapture(List<Ruling> rulings) {
        Map<Origin, List<Ruling>> byCapture = new HashMap<>();
        rulings.forEach(ruling -> byCapture
                .computeIfAbsent(ruling.capture(), capture -> new ArrayList<>())
                .add(ruling));
        return byCapture;
    }

    /**
     * Leads rulings to captures.
     *
     * @param captures all of one address
     * @param rulings by the capture whose sidecar has them
     */
    static AddressClaims of(List<Entry> captures, Evidence evidence, Map<Origin, List<Ruling>> rulings) {
        List<Said> joined = new ArrayList<>();
        List<Said> parted = new ArrayList<>();
        for (int i = 0; i < captures.size(); i++) {
            int one = i;
            for (Ruling ruling : rulings.getOrDefault(captures.get(i).origin(), List.of())) {
                Target target = Target.of(ruling);
                List<Said> said = ruling.claim().parts() ? parted : joined;
                IntStream.range(0, captures.size())
                        .filter(other -> other != one && isMeant(target, captures.get(other), evidence))
                        .forEach(other -> said.add(new Said(one, other, ruling.claim())));
            }
        }
        return new AddressClaims(joined, parted);
    }

    /** The captures that were confirmed to be of the article of another one. */
    Set<Entry> confirmed(List<Entry> captures) {
        return joined.stream()
                .filter(said -> said.claim().confirmed())
                .flatMap(said -> Stream.of(captures.get(said.one()), captures.get(said.other())))
                .collect(Collectors.toSet());
    }

    /** An address means all of its captures but the one that says so. */
    private static boolean isMeant(Target target, Entry capture, Evidence evidence) {
        String key = capture.key();
        return target.files().contains(capture.origin().file())
                || target.address().filter(key::equals).isPresent()
                || target.id().filter(id -> isOf(id.value(), capture, evidence)).isPresent();
    }

    /** Where it is not known which captures a document was made of, those of its address. */
    private static boolean isOf(String id, Entry capture, Evidence evidence) {
        String key = evidence.keys().getOrDefault(id, "");
        return evidence.id(capture)
                .map(id::equals)
                .orElseGet(() -> capture.key().equals(key)
                        || AddressKeys.further(capture).equals(key));
    }
}
