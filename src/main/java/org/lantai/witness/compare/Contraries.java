package org.lantai.witness.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordKind;

/** Tells pieces of text that say the contrary of each other, or speak of another of several: 准予 and 不准予, 上涨 and 下跌. */
final class Contraries {
    private static final List<String> NEGATIONS = Table.words(Contraries.class, "negations.tsv", 3);

    /** Of each group the words, those of one meaning together. */
    private final List<List<List<String>>> groups = Table.rows(Contraries.class, "contraries.tsv", 4).stream()
            .map(row -> Stream.of(row.get(0).split(" "))
                    .map(words -> List.of(words.split("\\|")))
                    .toList())
            .toList();

    /** Whether a character alone denies what stands with it. */
    static boolean negates(char c) {
        return NEGATIONS.contains(Character.toString(c));
    }

    /** Whether one denies what the other says: one has a negation more. */
    boolean deny(TextPiece here, TextPiece there) {
        return negations(here) != negations(there);
    }

    /** Whether a piece denies something. */
    boolean denies(TextPiece piece) {
        return negations(piece) > 0;
    }

    /** Whether a word of one stands in the place of a word of the other that excludes it. */
    boolean exclude(TextPiece here, TextPiece there) {
        return groups.stream().anyMatch(group -> exclude(group, here, there));
    }

    private static boolean exclude(List<List<String>> group, TextPiece here, TextPiece there) {
        Set<List<String>> one = meanings(group, here);
        Set<List<String>> other = meanings(group, there);
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** The meanings whose words stand where a piece does, wholly or in part, and are no part of a longer one there. */
    private static Set<List<String>> meanings(List<List<String>> group, TextPiece piece) {
        List<String> found =
                group.stream().flatMap(List::stream).filter(piece::touches).toList();
        return group.stream()
                .filter(words -> words.stream()
                        .anyMatch(
                                word -> found.contains(word) && found.stream().noneMatch(longer -> isIn(word, longer))))
                .collect(Collectors.toSet());
    }

    private static boolean isIn(String word, String longer) {
        return longer.length() > word.length() && longer.contains(word);
    }

    private static int negations(TextPiece piece) {
        int count = 0;
        for (int at = piece.start(); at < piece.end(); at++) {
            int from = at;
            boolean negates = NEGATIONS.stream()
                    .filter(word -> from + word.length() <= piece.end())
                    .filter(word ->
                            piece.text().slice(from, from + word.length()).equals(word))
                    .anyMatch(word -> word.length() > 1 || isNegation(piece.text(), from));
            count += negates ? 1 : 0;
        }
        return count;
    }

    /** Whether it is no part of a word that denies nothing: 不断, 无锡. */
    private static boolean isNegation(ComparedText text, int at) {
        return WordsAround.of(new TextPiece(text, at, at + 1)).words().stream()
                .allMatch(word -> word.length() == 1 || denies(word.kind()));
    }

    private static boolean denies(WordKind kind) {
        return kind == WordKind.VERB || kind == WordKind.PHRASE || kind == WordKind.UNKNOWN;
    }
}
