package org.lantai.subjects.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Gazetteer;
import org.lantai.lexicon.Table;
import org.lantai.model.Script;
import org.lantai.subjects.names.NamesFound.Named;

/** The examples in the tables of names, in both scripts. */
class NameTablesTest {
    private static final NamesFinder FINDER = new NamesFinder();
    private static final KnownWords WORDS = new KnownWords(new Gazetteer());

    /** The kinds of words beside names of people whose examples name one. */
    private static final Set<String> ONE_PERSON = Set.of("life", "dynasty");

    static Stream<List<String>> placeSigns() {
        return Table.rows(Villages.class, "place-signs.tsv", 3).stream();
    }

    static Stream<List<String>> companies() {
        return Table.rows(Companies.class, "companies.tsv", 3).stream();
    }

    static Stream<List<String>> peoplesParts() {
        return Table.rows(PeoplesNames.class, "peoples-parts.tsv", 3).stream();
    }

    static Stream<List<String>> notPlaces() {
        return Table.rows(PlaceFinder.class, "not-places.tsv", 2).stream();
    }

    static Stream<List<String>> bylineSigns() {
        return Table.rows(Bylines.class, "byline-signs.tsv", 2).stream();
    }

    static Stream<List<String>> organWords() {
        return Table.rows(OrganisationFinder.class, "organ-words.tsv", 3).stream();
    }

    static Stream<List<String>> nameWords() {
        return Table.rows(NameWeigher.class, "name-words.tsv", 3).stream();
    }

    static Stream<List<String>> characters() {
        return Table.rows(NameWeigher.class, "name-characters.tsv", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("placeSigns")
    void aWordBesideAPlaceTellsWhetherItIsOne(List<String> row) {
        bothScripts(row.get(2)).forEach(text -> {
            List<String> places = names(in(text).places());
            if (row.get(0).equals("village")) {
                assertThat(places).isEmpty();
            } else {
                assertThat(places).last().asString().matches("青石村|莫尔登(?:" + row.get(1) + ")?");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("companies")
    void aCompanyIsFoundByItsShortName(List<String> row) {
        assertThat(names(in(row.get(2)).organisations())).contains(row.get(0));
        boolean word = row.get(1).equals("word");
        assertThat(names(in(row.get(0) + "很多。").organisations())).hasSize(word ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("peoplesParts")
    void aNameIsMadeOfItsParts(List<String> row) {
        assertThat(names(in(row.get(2)).people())).singleElement().asString().contains(row.get(0));
    }

    @ParameterizedTest
    @MethodSource("notPlaces")
    void whatIsCalledAfterAPlaceIsNone(List<String> row) {
        bothScripts(row.get(1)).forEach(text -> assertThat(in(text).places()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("bylineSigns")
    void aSignInBracketsTellsOfABylineUpToTheirEnd(List<String> row) {
        bothScripts(row.get(1))
                .map(NameText::of)
                .forEach(text -> assertThat(
                                Bylines.in(text, WORDS.in(text.matched())).get(0, text.length() - 1))
                        .matches(bits -> bits.cardinality() == text.length() - 1, "covers the brackets"));
    }

    @ParameterizedTest
    @MethodSource("organWords")
    void everyWordOfOrganisationsDoesWhatItsKindSays(List<String> row) {
        bothScripts(row.get(2)).forEach(text -> {
            List<String> organs = names(in(text).organisations());
            switch (row.get(0)) {
                case "named" -> assertThat(organs).isEmpty();
                case "elsewhere" -> assertThat(in(text).places()).isEmpty();
                case "done" -> assertThat(organs).noneMatch(text::startsWith);
                case "kind of company", "kind of school" -> assertThat(organs).isEmpty();
                case "faculty" ->
                    assertThat(organs)
                            .hasSize(1)
                            .allSatisfy(o -> assertThat(text).startsWith(o).isNotEqualTo(o));
                default -> assertThat(organs).containsExactly(text);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("nameWords")
    void aWordBesideANameTellsWhetherItIsOne(List<String> row) {
        bothScripts(row.get(2)).forEach(text -> {
            NamesFound found = in(text);
            assertThat(found.places()).isEmpty();
            assertThat(names(found.people())).hasSize(ONE_PERSON.contains(row.get(0)) ? 1 : 0);
        });
    }

    @ParameterizedTest
    @MethodSource("characters")
    void noNameGoesOverACharacterWhereItsKindSaysSo(List<String> row) {
        NamesFound found = in(row.get(2));
        List<String> names = Stream.of(found.people(), found.places(), found.organisations())
                .flatMap(named -> names(named).stream())
                .toList();
        assertThat(names).noneMatch(name -> holdsAny(name, row.get(1)));
        assertThat(found.people())
                .allSatisfy(person -> assertThat(person.details()).noneMatch(o -> holdsAny(o, row.get(1))));
        assertThat(holdsAny(row.get(2), row.get(1))).isTrue();
    }

    private static NamesFound in(String text) {
        return FINDER.find(NameText.of(text), Script.HANS);
    }

    private static Stream<String> bothScripts(String text) {
        return Stream.of(text, ZhConverterUtil.toTraditional(text));
    }

    private static List<String> names(List<Named> named) {
        return named.stream().map(Named::name).toList();
    }

    private static boolean holdsAny(String name, String characters) {
        return characters.chars().anyMatch(c -> name.indexOf(c) >= 0);
    }
}
