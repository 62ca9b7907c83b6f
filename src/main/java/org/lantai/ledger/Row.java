package org.lantai.ledger;

import java.util.Optional;
import java.util.Set;
import org.lantai.model.DocumentId;

/**
 * A promise: from now on this name leads to what has this key.
 *
 * @param kind what the name stands for
 * @param name the name in the URL
 * @param key what it was promised to
 * @param label title, tag or source at the time of the promise, for people who read the ledger and for tombstones
 */
record Row(PromiseKind kind, String name, String key, String label) implements Fact {
    private static final int COLUMNS = 4;

    Row {
        label = LedgerColumns.clean(label);
    }

    /** The promise in the columns of a line; empty when it is damaged. */
    static Optional<Row> of(String[] columns) {
        return columns.length == COLUMNS ? of(columns[0], columns[1], columns[2], columns[3]) : Optional.empty();
    }

    /** The promise of these columns; empty when one of them is damaged. */
    static Optional<Row> of(String kind, String name, String key, String label) {
        return PromiseKind.ofWord(kind)
                .filter(word -> word.isName(name) && !key.isEmpty())
                .map(word -> new Row(word, name, key, label));
    }

    @Override
    public Optional<Row> promise() {
        return Optional.of(this);
    }

    @Override
    public Row without(Set<DocumentId> erased) {
        boolean isErased = kind.isOfDocument() && erased.contains(new DocumentId(name));
        return isErased ? new Row(kind, name, key, "") : this;
    }

    @Override
    public String line() {
        return String.join("\t", kind.word(), name, key, label);
    }
}
