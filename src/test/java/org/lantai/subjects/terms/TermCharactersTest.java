package org.lantai.subjects.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;
import org.lantai.lexicon.WordKind;
import org.lantai.subjects.terms.Tokens.Token;

class TermCharactersTest {
    static Stream<List<String>> rows() {
        return Table.rows(Slogan.class, "term-characters.tsv", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theExampleOfEachCharacterIsNoTerm(List<String> row) {
        String example = row.get(2);
        assertThat(row.get(1).chars()).anyMatch(c -> example.indexOf(c) >= 0);
        assertThat(isTerm(row.get(0), example)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void neitherIsItWithTheTraditionalFormOfTheCharacter(List<String> row) {
        String characters = row.get(1);
        String example = row.get(2).replace(characters.charAt(0), characters.charAt(characters.length() - 1));
        assertThat(isTerm(row.get(0), example)).isFalse();
    }

    private static boolean isTerm(String kind, String text) {
        return switch (kind) {
            case "measure" -> Slogan.matches(text);
            case "particle" ->
                Shape.isShortened(text.codePoints()
                        .mapToObj(c -> token(Character.toString(c)))
                        .toList());
            default -> new Shape().isTerm(List.of(token(text)));
        };
    }

    /** A rare noun: nothing but its characters speaks against it. */
    private static Token token(String text) {
        return new Token(text, WordKind.NOUN, 20, false, false);
    }
}
