package org.lantai.publish.branch;

import java.util.List;
import java.util.SortedMap;

/**
 * What a publication changes on its branch.
 *
 * @param added the paths of new files, sorted as the others are
 * @param changed of those that read otherwise
 * @param removed of those that go
 * @param kept of those that are no part of a site and stay
 */
public record BranchChanges(List<String> added, List<String> changed, List<String> removed, List<String> kept) {
    public BranchChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }

    static BranchChanges between(BranchFiles before, BranchFiles after, BranchFiles kept) {
        SortedMap<String, String> old = before.entries();
        return new BranchChanges(
                after.paths().filter(path -> !old.containsKey(path)).toList(),
                after.paths()
                        .filter(path -> old.containsKey(path)
                                && !old.getOrDefault(path, "")
                                        .equals(after.entries().get(path)))
                        .toList(),
                before.paths().filter(path -> !after.has(path)).toList(),
                kept.paths().toList());
    }

    /** Whether the branch has all of it already. */
    public boolean isNone() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
