package org.lantai.subjects.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lantai.lexicon.Gazetteer;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordTable;

/** All words that tell of names, found in one pass over a text. Immutable. */
@SuppressWarnings("EnumOrdinal") // The bit of a kind is written nowhere.
final class KnownWords {
    /** Each word with its kinds, a bit for each. */
    private final WordTrie words;

    private final WordSense[] kinds = WordSense.values();

    KnownWords(Gazetteer gazetteer) {
        Map<String, Integer> all = new HashMap<>(1 << 14);
        gazetteer.names().forEach(name -> add(all, name, WordSense.PLACE));
        gazetteer.cities().forEach(name -> add(all, name, WordSense.CITY));
        Table.words(KnownWords.class, "people-known.tsv", 2).forEach(name -> add(all, name, WordSense.KNOWN));
        Gazetteer.lands().forEach(name -> add(all, name, WordSense.ABROAD));
        Table.words(KnownWords.class, "not-people.tsv", 2).forEach(word -> add(all, word, WordSense.THING));
        Map<String, WordSense> signs = Map.of(
                "office", WordSense.OFFICE,
                "role", WordSense.ROLE,
                "byline", WordSense.BYLINE,
                "sign", WordSense.SIGN,
                "verb", WordSense.VERB,
                "link", WordSense.LINK);
        for (List<String> row : Table.rows(KnownWords.class, "people-signs.tsv", 3)) {
            add(all, row.get(0), Objects.requireNonNull(signs.get(row.get(1)), row.get(1)));
        }
        Table.words(KnownWords.class, "office-parts.tsv", 1).forEach(word -> add(all, word, WordSense.PART));
        Table.words(KnownWords.class, "organ-ends.tsv", 2).forEach(word -> add(all, word, WordSense.ORGAN));
        for (List<String> row : Table.rows(KnownWords.class, "state-organs.tsv", 2)) {
            add(all, row.get(0), WordSense.STATE);
            for (String other : row.get(1).split(" ")) {
                if (!other.isEmpty()) {
                    add(all, other, WordSense.STATE);
                }
            }
        }
        Table.words(KnownWords.class, "companies.tsv", 3).forEach(word -> add(all, word, WordSense.COMPANY));
        WordTable organs = WordTable.of(KnownWords.class, "organ-words.tsv");
        organs.words("done").forEach(word -> add(all, word, WordSense.DONE));
        organs.words("country").forEach(word -> add(all, word, WordSense.WHOLE));
        organs.words("region").forEach(word -> add(all, word, WordSense.REGION));
        words = new WordTrie(all);
    }

    private static void add(Map<String, Integer> all, String word, WordSense kind) {
        all.merge(word, 1 << kind.index(), (a, b) -> a | b);
    }

    /** Where they stand in a text. */
    WordPlaces in(String text) {
        WordPlaces places = new WordPlaces(text.length());
        words.find(text, (begin, end, bits) -> {
            for (WordSense kind : kinds) {
                if ((bits & 1 << kind.index()) != 0) {
                    places.add(kind, begin, end);
                }
            }
        });
        return places;
    }
}
