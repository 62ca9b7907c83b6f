package org.lantai.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.catalog.Relations.Neighbours;
import org.lantai.catalog.Relations.Related;
import org.lantai.subjects.Entry;

class RelationFinderTest {
    private final List<Entry> entries = Stream.of(
                    Sample.of("a").title("清漪江二桥主墩出水").date("2022-05-18").tags("清漪江", "建设"),
                    Sample.of("b").title("沿江步道开放").date("2022-06-01").tags("清漪江", "建设"),
                    Sample.of("c").title("沿江旧事").date("2012-06-01").tags("清漪江"),
                    Sample.of("d").title("县里召开春耕备耕工作会议").date("2021-02-20").tags("建设"),
                    Sample.of("e").title("全县召开春耕备耕工作会议").date("2021-02-21"),
                    Sample.of("f").title("全县召开春耕备耕工作会议").date("2022-02-21"),
                    Sample.of("g").title("豆腐作坊").date("2020-02-21"),
                    Sample.of("h").title("7月1日天气预报").date("2023-07-01"),
                    Sample.of("i").title("7月2日天气预报").date("2023-07-02"),
                    Sample.of("j").title("竹器").date("2020-01-01").tags("建设"),
                    Sample.of("k").title("石桥").date("2020-01-01").tags("建设"))
            .map(Sample::entry)
            .toList();

    @Test
    void sharedRareTagsRelateAndAreNamed() {
        assertThat(neighbours("a").related()).first().satisfies(related -> {
            assertThat(related.entry().title()).isEqualTo("沿江步道开放");
            assertThat(related.shared()).containsExactly("清漪江");
        });
    }

    @Test
    void theNearerInTimeComesFirst() {
        assertThat(neighbours("a").related()).extracting(r -> r.entry().title()).containsSubsequence("沿江步道开放", "沿江旧事");
    }

    @Test
    void headlinesNearlyAlikeWithinDaysAreOneEvent() {
        assertThat(neighbours("d").event()).extracting(e -> e.origin().file()).containsExactly("e");
        assertThat(neighbours("d").related())
                .extracting(r -> r.entry().origin().file())
                .contains("f");
    }

    @Test
    void reportsOfOneEventAreThreeDaysApartAtMost() {
        String title = "全县召开秋收工作会议";
        Entry first = Sample.of("first").title(title).date("2021-09-28").entry();
        Entry threeDaysLater =
                Sample.of("threeDaysLater").title(title).date("2021-10-01").entry();
        Entry fourDaysLater =
                Sample.of("fourDaysLater").title(title).date("2021-10-02").entry();

        assertThat(RelationFinder.of(List.of(first, threeDaysLater)).of(first).event())
                .containsExactly(threeDaysLater);
        assertThat(RelationFinder.of(List.of(first, fourDaysLater)).of(first).event())
                .isEmpty();
    }

    @Test
    void otherDaysWeatherIsAnotherEvent() {
        assertThat(neighbours("h").event()).isEmpty();
    }

    @Test
    void whatSharesNothingIsRelatedToNothing() {
        assertThat(neighbours("g")).isEqualTo(Neighbours.NONE);
    }

    @Test
    void theOrderOfTheDocumentsDoesNotMatter() {
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(RelationFinder.of(shuffled)).isEqualTo(RelationFinder.of(entries));
    }

    @Test
    void atMostSixAreShown() {
        List<Entry> alike = Stream.iterate(0, i -> i + 1)
                .limit(10)
                .map(i -> Sample.of("x" + i)
                        .title("某事" + (char) ('一' + i))
                        .tags("渡口")
                        .entry())
                .toList();
        List<Entry> all = new ArrayList<>(alike);
        all.addAll(entries);
        all.addAll(Stream.iterate(0, i -> i + 1)
                .limit(20)
                .map(i -> Sample.of("y" + i).entry())
                .toList());
        List<Related> related = RelationFinder.of(all).of(alike.get(0)).related();
        assertThat(related).hasSize(6).allSatisfy(r -> assertThat(r.shared()).containsExactly("渡口"));
    }

    private Neighbours neighbours(String file) {
        Entry entry = entries.stream()
                .filter(e -> e.origin().file().equals(file))
                .findFirst()
                .orElseThrow();
        return RelationFinder.of(entries).of(entry);
    }
}
