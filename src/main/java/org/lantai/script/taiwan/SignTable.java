package org.lantai.script.taiwan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.lantai.lexicon.Table;
import org.lantai.script.phrase.PhraseTable;
import org.lantai.script.simplified.ToSimplified;

/** Words or forms of characters that tell something, and what each tells. Immutable. */
final class SignTable<T> {
    private final PhraseTable table;
    private final List<T> told;

    private SignTable(Map<String, T> signs) {
        Map<String, String> words = new HashMap<>();
        signs.keySet().forEach(word -> words.put(word, word));
        table = new PhraseTable(words);
        told = List.copyOf(new TreeMap<>(signs).values());
    }

    /** Reads a table of words, which are looked for in text whose characters are simplified. */
    static <T> SignTable<T> ofWords(String resource, int columns, Function<List<String>, T> told) {
        return of(
                resource,
                columns,
                word -> ToSimplified.toSimplified().convert(word).text(),
                told);
    }

    /** Reads a table of forms, which are looked for in text as it was found. */
    static <T> SignTable<T> ofForms(String resource, int columns, Function<List<String>, T> told) {
        return of(resource, columns, form -> form, told);
    }

    private static <T> SignTable<T> of(
            String resource, int columns, Function<String, String> written, Function<List<String>, T> told) {
        Map<String, T> signs = new HashMap<>();
        for (List<String> row : Table.rows(SignTable.class, resource, columns)) {
            signs.put(written.apply(row.get(0)), told.apply(row));
        }
        return new SignTable<>(signs);
    }

    /** Counts them wherever they stand. */
    SignCounts count(String text) {
        return SignCounts.of(text, table, (sign, start, end) -> true);
    }

    /** Counts them where a word begins: 回呼 does not in 遞迴呼叫. */
    SignCounts countWords(String text) {
        return SignCounts.of(text, table, (sign, start, end) -> WordPlace.beginsWord(text, start, end));
    }

    T told(int sign) {
        return told.get(sign);
    }
}
