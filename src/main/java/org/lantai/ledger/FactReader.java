package org.lantai.ledger;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lantai.model.DocumentId;
import org.lantai.subjects.sketch.TextMark;

/** Reads the lines of the ledger. */
final class FactReader {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int SLASHED = 2;

    private FactReader() {}

    /** What a line says; empty when it is damaged. */
    static Optional<? extends Fact> read(String line) {
        String[] columns = line.split("\t", -1);
        return switch (columns[0]) {
            case Fact.Renamed.WORD -> renamed(columns);
            case Fact.Captured.WORD -> captured(columns);
            case Fact.Withdrawn.WORD ->
                id(columns)
                        .flatMap(id -> Withdrawal.ofWord(LedgerColumns.at(columns, 2))
                                .map(reason -> new Fact.Withdrawn(id, reason)));
            case Fact.Restored.WORD -> id(columns).map(Fact.Restored::new);
            default -> {
                Optional<About> about = About.ofWord(columns[0]);
                yield about.isPresent() ? stated(about.get(), columns) : Row.of(columns);
            }
        };
    }

    private static Optional<Fact> renamed(String[] columns) {
        String[] name = LedgerColumns.at(columns, 1).split("/", SLASHED);
        return name.length < SLASHED
                ? Optional.empty()
                : Row.of(name[0], name[1], LedgerColumns.at(columns, 2), LedgerColumns.at(columns, 3))
                        .map(Fact.Renamed::new);
    }

    private static Optional<Fact> captured(String[] columns) {
        Optional<TextMark> mark = TextMark.parse(LedgerColumns.at(columns, 3));
        String digest = LedgerColumns.at(columns, 2);
        return id(columns)
                .filter(id -> DIGEST.matcher(digest).matches())
                .flatMap(id -> mark.map(m ->
                        new Fact.Captured(id, digest, m, LedgerColumns.at(columns, 4), LedgerColumns.at(columns, 5))));
    }

    private static Optional<Fact> stated(About about, String[] columns) {
        String value = LedgerColumns.at(columns, 1);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact.Stated(about, value, LedgerColumns.at(columns, 2)));
    }

    private static Optional<DocumentId> id(String[] columns) {
        return DocumentId.parse(LedgerColumns.at(columns, 1));
    }
}
