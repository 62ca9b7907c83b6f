package org.lantai.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.lantai.model.Sha256;

/**
 * What a copy of a site has to have.
 *
 * @param digests the digest of each file that was built, by its path
 * @param promised the paths that the ledger promises
 */
record Expected(SortedMap<String, String> digests, Set<String> promised) {
    /**
     * A path and its place in the order.
     *
     * @param copied whether the copy says of itself that it has the file as it should be
     * @param number spreads paths over the site, always the same: so a part of them tells of all
     */
    private record Turn(String path, boolean copied, long number) {
        static final Comparator<Turn> ORDER = Comparator.comparing(Turn::copied)
                .thenComparingLong(Turn::number)
                .thenComparing(Turn::path);
    }

    /** All paths, those first of which the copy says itself that it has something else there. */
    List<String> paths(SortedMap<String, String> copied) {
        return Stream.concat(digests.keySet().stream(), promised.stream())
                .distinct()
                .map(path -> new Turn(path, isCopied(path, copied), Sha256.bits(path)))
                .sorted(Turn.ORDER)
                .map(Turn::path)
                .toList();
    }

    private boolean isCopied(String path, SortedMap<String, String> copied) {
        return copied.isEmpty() || digest(path).equals(Optional.ofNullable(copied.get(path)));
    }

    Optional<String> digest(String path) {
        return Optional.ofNullable(digests.get(path));
    }
}
