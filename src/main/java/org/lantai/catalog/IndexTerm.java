package org.lantai.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lantai.subjects.Entry;
import org.lantai.subjects.TagOrigin;

/**
 * A tag that documents have.
 *
 * @param label its preferred name, in the archive's script
 * @param variants other names that count as it, from the vocabulary, in its order
 * @param details what is printed beside it: the offices of a person, the province of a place
 * @param broader the broader tag, where the vocabulary names one
 * @param entries its documents, newest first, undated last
 * @param origins where documents have it from; empty for what is no tag but a name
 */
public record IndexTerm(
        String label,
        List<String> variants,
        List<String> details,
        Optional<String> broader,
        List<Entry> entries,
        Set<TagOrigin> origins) {
    public IndexTerm {
        variants = List.copyOf(variants);
        details = List.copyOf(details);
        entries = List.copyOf(entries);
        origins = java.util.Collections.unmodifiableSet(new TreeSet<>(origins));
    }

    /** A name: of a person, a place, an organisation, a source. */
    public IndexTerm(
            String label, List<String> variants, List<String> details, Optional<String> broader, List<Entry> entries) {
        this(label, variants, details, broader, entries, Set.of());
    }
}
