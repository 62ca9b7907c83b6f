package org.lantai.catalog.names;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All words that tell of names, found in one pass over a text (Aho-Corasick). Immutable. */
final class KnownWords {
    private final AhoCorasickDoubleArrayTrie<Set<Kind>> words;

    KnownWords(Gazetteer gazetteer) {
        TreeMap<String, Set<Kind>> all = new TreeMap<>();
        gazetteer.names().forEach(name -> add(all, name, Kind.PLACE));
        Table.words("people-known.tsv", 2).forEach(name -> add(all, name, Kind.KNOWN));
        Map<String, Kind> kinds = Map.of(
                "office", Kind.OFFICE,
                "role", Kind.ROLE,
                "byline", Kind.BYLINE,
                "verb", Kind.VERB,
                "link", Kind.LINK);
        for (List<String> row : Table.rows("people-signs.tsv", 3)) {
            add(all, row.get(0), kinds.get(row.get(1)));
        }
        Table.words("organ-ends.tsv", 2).forEach(word -> add(all, word, Kind.ORGAN));
        for (List<String> row : Table.rows("state-organs.tsv", 2)) {
            add(all, row.get(0), Kind.STATE);
            for (String other : row.get(1).split(" ")) {
                if (!other.isEmpty()) {
                    add(all, other, Kind.STATE);
                }
            }
        }
        words = new AhoCorasickDoubleArrayTrie<>(all);
    }

    private static void add(Map<String, Set<Kind>> all, String word, Kind kind) {
        all.computeIfAbsent(word, w -> EnumSet.noneOf(Kind.class)).add(kind);
    }

    /** Where they stand in a text. */
    WordPlaces in(String text) {
        WordPlaces places = new WordPlaces(text.length());
        words.parseText(text, (begin, end, kinds) -> kinds.forEach(kind -> places.add(kind, begin, end)));
        return places;
    }
}
