package org.lantai.cite;

import java.util.Locale;
import java.util.Optional;
import org.lantai.model.DocumentId;

/** What a name in the ledger stands for. */
enum Kind {
    /** The name is a {@link DocumentId}, the key that of the {@link org.lantai.catalog.Entry}. */
    DOCUMENT {
        @Override
        boolean isName(String name) {
            return DocumentId.parse(name).isPresent();
        }
    },
    /** The name is a {@link Slug}, the key the folded label. */
    TAG,
    /** The name is a {@link Slug}, the key the folded name of the source. */
    SOURCE;

    /** How the ledger writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether that can be a name of this kind. */
    boolean isName(String name) {
        return Slug.isSlug(name);
    }

    static Optional<Kind> ofWord(String word) {
        for (Kind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
