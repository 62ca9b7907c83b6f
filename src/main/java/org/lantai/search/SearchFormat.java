package org.lantai.search;

import java.util.Map;
import java.util.TreeMap;

/**
 * How the index is written, as far as it is a matter of numbers and characters: the scripts of the search read them from
 * the index itself ({@code search/archive.js}), so that they stand in one place and fit the index they come with.
 */
final class SearchFormat {
    private SearchFormat() {}

    /**
     * {@code symbols} and {@code ending}, those of {@link DenseCode}; {@code shuffle} and {@code again}, the factors of
     * {@link Token}; {@code quotationMarks}, those that {@link SearchKey} leaves out; {@code datesInYear} and
     * {@code passagesInRow}, the units of {@link DocumentColumns}; {@code documentsInFolder}, of {@link TextFiles}.
     */
    static Map<String, Object> numbers() {
        return new TreeMap<>(Map.of(
                "symbols", DenseCode.symbols(),
                "ending", DenseCode.ENDING,
                "shuffle", Token.SHUFFLE,
                "again", Token.AGAIN,
                "quotationMarks", SearchKey.QUOTATION_MARKS,
                "datesInYear", DocumentColumns.DATES_IN_YEAR,
                "passagesInRow", DocumentColumns.PASSAGES_IN_ROW,
                "documentsInFolder", TextFiles.DOCUMENTS_IN_FOLDER));
    }
}
