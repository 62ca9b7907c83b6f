package org.lantai.search;

import java.util.Comparator;
import java.util.List;
import org.lantai.catalog.Catalog;
import org.lantai.catalog.IndexTerm;
import org.lantai.catalog.SourceGroup;

/**
 * What results can be narrowed to: those that most documents have, since a page lists them all.
 *
 * @param sources the sources, most documents first
 * @param tags the tags, most documents first
 */
public record SearchFilters(List<SourceGroup> sources, List<IndexTerm> tags) {
    private static final int MOST = 150;

    public SearchFilters {
        sources = List.copyOf(sources);
        tags = List.copyOf(tags);
    }

    /** Those of an archive. */
    public static SearchFilters of(Catalog catalog) {
        List<IndexTerm> tags = catalog.tags().stream()
                .flatMap(letter -> letter.tags().stream())
                .sorted(Comparator.comparingInt(
                                (IndexTerm tag) -> -tag.entries().size())
                        .thenComparing(IndexTerm::label))
                .limit(MOST)
                .toList();
        return new SearchFilters(catalog.sources().stream().limit(MOST).toList(), tags);
    }
}
