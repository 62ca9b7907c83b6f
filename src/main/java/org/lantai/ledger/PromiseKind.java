package org.lantai.ledger;

import java.util.Optional;
import org.lantai.catalog.Facet;
import org.lantai.model.DocumentId;
import org.lantai.subjects.vocabulary.NameKey;
import org.lantai.text.EnumWord;

/** What a name in the ledger stands for. */
enum PromiseKind {
    /** The name is a {@link DocumentId}, the key that of the {@link org.lantai.subjects.Entry}. */
    DOCUMENT {
        @Override
        boolean isName(String name) {
            return DocumentId.parse(name).isPresent();
        }

        @Override
        String alike(String key) {
            return key;
        }
    },
    /**
     * The name is the id of an article's document, the key that of a capture that is its witness. It promises nothing:
     * it remembers which id the article went by, and where it is to be found when the document's own capture is gone.
     */
    WITNESS {
        @Override
        boolean isName(String name) {
            return DocumentId.parse(name).isPresent();
        }

        @Override
        String alike(String key) {
            return key;
        }
    },
    /** The name is a {@link Slug}, the key the folded label. */
    TAG,
    /** The name is a {@link Slug}, the key the folded name of the person; likewise of those that follow. */
    PERSON,
    PLACE,
    ORGANISATION,
    SOURCE,
    SERIES;

    /** What names in an index of the archive stand for. */
    static PromiseKind of(Facet facet) {
        return switch (facet) {
            case TAGS -> TAG;
            case PEOPLE -> PERSON;
            case PLACES -> PLACE;
            case ORGANISATIONS -> ORGANISATION;
            case SOURCES -> SOURCE;
            case SERIES -> SERIES;
        };
    }

    /** Whether the name is the id of a document. */
    boolean isOfDocument() {
        return this == DOCUMENT || this == WITNESS;
    }

    /** How the ledger writes it. */
    String word() {
        return EnumWord.of(this);
    }

    /** Whether that can be a name of this kind. */
    boolean isName(String name) {
        return Slug.isSlug(name);
    }

    /** What two keys of one thing have in common: a name is the same in whatever script it is written. */
    String alike(String key) {
        return NameKey.of(key);
    }

    static Optional<PromiseKind> ofWord(String word) {
        return EnumWord.read(PromiseKind.class, word);
    }
}
