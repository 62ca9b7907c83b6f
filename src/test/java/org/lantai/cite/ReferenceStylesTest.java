package org.lantai.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantai.lexicon.Table;

/**
 * The references in {@code references.tsv} and {@code published.tsv}; {@code cite.test.js} has the browser make the same.
 */
class ReferenceStylesTest {
    static List<List<String>> references() {
        return Table.rows(ReferenceStylesTest.class, "references.tsv", 3);
    }

    static List<List<String>> published() {
        return Table.rows(ReferenceStylesTest.class, "published.tsv", 4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("references")
    void eachWorkIsPrintedAsItsStyleHasIt(List<String> row) {
        assertThat(style(row.get(0))
                        .reference(Works.named(row.get(1)), Works.TODAY)
                        .html())
                .isEqualTo(row.get(2));
    }

    @Test
    void eachStyleIsTriedOnEachWork() {
        List<String> pairs = ReferenceStyles.all().stream()
                .flatMap(style -> Works.all().stream().map(work -> style.name() + " " + work.id()))
                .toList();
        assertThat(references().stream().map(row -> row.get(0) + " " + row.get(1)))
                .containsExactlyInAnyOrderElementsOf(pairs);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void whatTheStandardsPrintIsPrintedAlike(List<String> row) {
        CitedWork work = Works.of(row.get(2));
        assertThat(style(row.get(0)).reference(work, row.get(1)).html().replace("&amp;", "&"))
                .isEqualTo(row.get(3));
    }

    @Test
    void eachStandardHasFiveExamples() {
        assertThat(published().stream().collect(Collectors.groupingBy(row -> row.get(0), Collectors.counting())))
                .containsOnlyKeys(
                        ReferenceStyles.all().stream().map(ReferenceStyle::name).toList())
                .allSatisfy((style, count) -> assertThat(count).isGreaterThanOrEqualTo(5));
    }

    @Test
    void whereThereAreNoScriptsThereIsAPlaceForTheDay() {
        assertThat(style("gb-2025")
                        .reference(Works.named("0012"), ReferenceStyles.NO_DAY)
                        .text())
                .isEqualTo("云溪县志办. “老桥”的来历[EB/OL]. [____-__-__]. https://archive.example/d/0012/.");
    }

    @Test
    void theVersionIsThatOfTheArchiveAndNotOfThePageThatWasCaptured() {
        CitedWork elsewhere = Works.named("0007-v2")
                .withPermalink(Optional.empty())
                .withOriginal(Optional.of("http://www.yunxi.example/7.html"));
        assertThat(style("gb-2025").reference(elsewhere, Works.TODAY).text())
                .isEqualTo("林知远. 读《渡口志》[N/OL]. 云溪日报，2021-10-02. http://www.yunxi.example/7.html.");
        for (CitationFile file : CitationFile.values()) {
            assertThat(file.text(elsewhere, Works.TODAY)).doesNotContain("version", "ET  - ");
        }
    }

    @Test
    void threeNamesArePrintedAllAndOfFourTheFirstThree() {
        CitedWork three = Works.named("0008");
        assertThat(style("gb-2025").reference(three, Works.TODAY).text()).startsWith("林知远，周明，许家言. ");
        CitedWork four = three.withAuthors(List.of("林知远", "周明", "许家言", "何平"));
        assertThat(style("gb-2025").reference(four, Works.TODAY).text()).startsWith("林知远，周明，许家言，等. ");
    }

    @Test
    void ofMoreThanTwentyNamesThePsychologistsPrintNineteenAndTheLast() {
        List<String> names = IntStream.rangeClosed(1, 21).mapToObj(i -> "甲" + i).toList();
        CitedWork work = Works.named("0008");
        assertThat(style("apa")
                        .reference(work.withAuthors(names.subList(0, 20)), Works.TODAY)
                        .text())
                .contains("甲18, 甲19, & 甲20. (");
        assertThat(style("apa").reference(work.withAuthors(names), Works.TODAY).text())
                .contains("甲18, 甲19, . . . 甲21. (");
    }

    @Test
    void aTemplateWithABracketTooFewOrTooManyIsRefused() {
        for (String wrong : List.of("<{title}", "{title", "{title}>", "a|b")) {
            assertThatThrownBy(() -> Template.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static ReferenceStyle style(String name) {
        return ReferenceStyles.named(name).orElseThrow();
    }
}
