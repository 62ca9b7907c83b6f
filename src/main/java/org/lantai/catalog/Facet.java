package org.lantai.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lantai.subjects.Entry;

/** What documents are indexed by, besides their dates. */
public enum Facet {
    TAGS {
        @Override
        public List<IndexLetter> letters(Catalog catalog) {
            return catalog.tags();
        }
    },
    PEOPLE {
        @Override
        public List<IndexLetter> letters(Catalog catalog) {
            return catalog.names().people();
        }
    },
    PLACES {
        @Override
        public List<IndexLetter> letters(Catalog catalog) {
            return catalog.names().places();
        }
    },
    ORGANISATIONS {
        @Override
        public List<IndexLetter> letters(Catalog catalog) {
            return catalog.names().organisations();
        }
    },
    SOURCES {
        @Override
        public List<IndexLetter> letters(Catalog catalog) {
            return TagIndex.letters(catalog.sources().stream()
                    .map(source -> term(source.name(), source.entries()))
                    .toList());
        }
    },
    /** Chapters and instalments in their order; few archives have any, so that the index stands only where there are. */
    SERIES {
        @Override
        public List<IndexLetter> letters(Catalog catalog) {
            return TagIndex.letters(catalog.series().stream()
                    .map(series -> term(series.name(), series.entries()))
                    .toList());
        }
    };

    /** Of which nothing but its documents is known. */
    private static IndexTerm term(String name, List<Entry> entries) {
        return new IndexTerm(name, List.of(), List.of(), Optional.empty(), entries);
    }

    /** The folder of the index in the site: {@code places}. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The index by letter. */
    public abstract List<IndexLetter> letters(Catalog catalog);

    /** All that the index holds, in its order. */
    public List<IndexTerm> tags(Catalog catalog) {
        return letters(catalog).stream()
                .flatMap(letter -> letter.tags().stream())
                .toList();
    }
}
