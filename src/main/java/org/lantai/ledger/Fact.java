package org.lantai.ledger;

import java.util.Optional;
import java.util.Set;
import org.lantai.model.DocumentId;
import org.lantai.subjects.sketch.TextMark;

/** One line of the ledger, true from then on. What the columns hold is written down in {@code docs/formats.md}. */
sealed interface Fact permits Row, Fact.Renamed, Fact.Captured, Fact.Withdrawn, Fact.Restored, Fact.Stated {
    /** The line, without its end. */
    String line();

    /** The same without what tells of some documents: their headlines, and the names of their files. */
    default Fact without(Set<DocumentId> erased) {
        return this;
    }

    /** The promise that it makes, if any. */
    default Optional<Row> promise() {
        return Optional.empty();
    }

    /**
     * A name that was promised to something else before: from now on it leads to what has this key.
     *
     * @param row the new promise
     */
    record Renamed(Row row) implements Fact {
        static final String WORD = "now";

        @Override
        public Optional<Row> promise() {
            return Optional.of(row);
        }

        @Override
        public Fact without(Set<DocumentId> erased) {
            return new Renamed(row.without(erased));
        }

        @Override
        public String line() {
            return String.join("\t", WORD, row.kind().word() + "/" + row.name(), row.key(), row.label());
        }
    }

    /**
     * A capture that a document was made of.
     *
     * @param id the document
     * @param digest SHA-256 over its bytes with unified line ends, in hexadecimal
     * @param mark what its text is told by
     * @param file where it was kept, a number behind {@code #} for a record of a file of many
     * @param address its address as it was given; empty where none is known
     */
    record Captured(DocumentId id, String digest, TextMark mark, String file, String address) implements Fact {
        static final String WORD = "capture";

        /** Whether two lines tell of one capture, in one place: what its text is told by may be reckoned otherwise. */
        Object place() {
            return LedgerColumns.line(id.value(), digest, file, address);
        }

        @Override
        public Fact without(Set<DocumentId> erased) {
            return erased.contains(id) ? new Captured(id, digest, mark, "", address) : this;
        }

        @Override
        public String line() {
            return LedgerColumns.line(WORD, id.value(), digest, mark.toString(), file, address);
        }
    }

    /**
     * A document that was published and then was not.
     *
     * @param reason why, in a word
     */
    record Withdrawn(DocumentId id, Withdrawal reason) implements Fact {
        static final String WORD = "withdrawn";

        @Override
        public String line() {
            return LedgerColumns.line(WORD, id.value(), reason.word());
        }
    }

    /** A document that was withdrawn and is published again. */
    record Restored(DocumentId id) implements Fact {
        static final String WORD = "restored";

        @Override
        public String line() {
            return LedgerColumns.line(WORD, id.value());
        }
    }

    /**
     * Something of the site as a whole that was published once.
     *
     * @param about what
     * @param value its value
     * @param note a remark of a person; mostly empty
     */
    record Stated(About about, String value, String note) implements Fact {
        @Override
        public String line() {
            return note.isEmpty()
                    ? LedgerColumns.line(about.word(), value)
                    : LedgerColumns.line(about.word(), value, note);
        }
    }
}
