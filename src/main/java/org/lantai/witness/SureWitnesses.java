package org.lantai.witness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.lantai.subjects.Entry;

/**
 * The witnesses of an article that are the same beyond doubt, so that its text may be mended by them. That the archivist
 * joined two captures, or that they are of one address, or each like a third, is no proof that they say the same.
 */
public final class SureWitnesses {
    /** So many are read, the best first: of a text that was copied a thousand times these decide as all would. */
    private static final int MOST = 8;

    private SureWitnesses() {}

    /**
     * Those of a document, the best first.
     *
     * @param document the document, which was captured in one part
     */
    public static List<Entry> of(Entry document, Joined joined, Texts texts) {
        List<Entry> captures = new ArrayList<>(List.of(document));
        captures.addAll(others(document, joined));
        Specimens specimens = new Specimens(captures, Map.of(), texts);
        Judge judge = new Judge();
        return IntStream.range(1, captures.size())
                .filter(i -> judge.compare(specimens.of(0), specimens.of(i)).isSame())
                .mapToObj(captures::get)
                .toList();
    }

    /** Those to be looked at; the same bytes a second time are no second witness. */
    private static List<Entry> others(Entry document, Joined joined) {
        Set<String> seen = new HashSet<>(Set.of(document.origin().lines()));
        return joined.witnesses().getOrDefault(document.key(), List.of()).stream()
                .map(Witness::entry)
                .filter(entry -> entry.readable() && !entry.hidden())
                .filter(entry -> !joined.isInParts(entry))
                .filter(entry -> seen.add(entry.origin().lines()))
                .limit(MOST)
                .toList();
    }
}
