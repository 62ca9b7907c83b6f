package org.lantai.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.lexicon.Table;

class AuthorNameTest {
    @ParameterizedTest
    @CsvSource({
        "Jean Miller, Jean, Miller",
        "Jean-Luc A. Miller, Jean-Luc A., Miller",
        "Anna van Berg, Anna, van Berg",
        "J. K. de la Cruz, J. K., de la Cruz",
        "'Miller, Jean', Jean, Miller",
        "'Pai, Tanya', Tanya, Pai",
        "António Pepper, António, Pepper"
    })
    void namesOfPersonsInLatinLettersHaveParts(String printed, String given, String family) {
        assertThat(AuthorName.of(printed)).isEqualTo(new AuthorName(family, Optional.of(given)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "林知远",
                "云溪县志办",
                "Miller",
                "Li Jiangning",
                "Associated Press",
                "Yunxi Ferry Company",
                "Ferry & Sons",
                "Online Computer Library Center, Inc.",
                "editor of the day",
                "Jean M.",
                "One Two Three Four Five Six",
                "林 知远"
            })
    void allOthersAreWhole(String printed) {
        assertThat(AuthorName.of(printed)).isEqualTo(AuthorName.whole(printed));
    }

    @Test
    void eachOfficeOfTheTableIsWhole() {
        assertThat(Table.rows(AuthorName.class, "author-words.tsv", 3))
                .allSatisfy(row -> assertThat(AuthorName.of(row.get(2)).given()).isEmpty());
    }

    @Test
    void initialsAreMadeOfEachGivenNameAndOfItsParts() {
        AuthorName name = AuthorName.of("Jean-Luc A. Miller");
        assertThat(name.initials(".")).isEqualTo("J.-L. A.");
        assertThat(name.initials("")).isEqualTo("J-L A");
    }
}
