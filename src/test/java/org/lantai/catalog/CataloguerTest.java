package org.lantai.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.model.ProblemKind;
import org.lantai.model.Severity;
import org.lantai.subjects.Entry;
import org.lantai.subjects.vocabulary.Vocabulary;
import org.lantai.subjects.vocabulary.Vocabulary.Term;
import org.lantai.witness.Evidence;
import org.lantai.witness.Joined;

class CataloguerTest {
    private static final String URL = "https://www.yunxi.example/a.html";

    @Test
    void showsTheNewestCaptureAndKeepsTheOthersAsWitnesses() {
        Catalog catalog = catalog(
                Sample.of("old.html").url(URL).captured("2019-05-01"),
                Sample.of("new.html").url(URL.replace("https", "http")).captured("2021-03"),
                Sample.of("unknown.html").url(URL));
        assertThat(catalog.entries()).extracting(e -> e.origin().file()).containsExactly("new.html");
        assertThat(catalog.witnesses().get("www.yunxi.example/a.html"))
                .extracting(w -> w.entry().origin().file())
                .containsExactly("old.html", "unknown.html");
    }

    @Test
    void saysWhichCapturesItJoined() {
        Stream<Sample> captures = Stream.of(
                Sample.of("old.html").url(URL).captured("2019-05-01"),
                Sample.of("new.html").url(URL).captured("2021-03"));
        assertThat(Joined.of(captures.map(Sample::entry).toList(), Evidence.NONE)
                        .problems())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.severity()).isEqualTo(Severity.NOTE);
                    assertThat(note.kind()).isEqualTo(ProblemKind.CAPTURE_SAME_URL);
                    assertThat(note.file()).isEqualTo("new.html");
                    assertThat(note.message()).contains("new.html of 2021-03").contains("old.html of 2019-05-01");
                });
    }

    @Test
    void takesTheLastByFileAndRecordOfCapturesOfOneTime() {
        Catalog catalog = catalog(
                Sample.of("b.warc").record(9).url(URL),
                Sample.of("b.warc").record(10).url(URL),
                Sample.of("a.warc").record(11).url(URL));
        assertThat(catalog.entries())
                .extracting(e -> e.origin().place().record())
                .containsExactly(10);
    }

    @Test
    void prefersAReadableCaptureToANewerOneThatIsNot() {
        Catalog catalog = catalog(
                Sample.of("good.html").url(URL).captured("2019"),
                Sample.of("empty.html").url(URL).captured("2023").text());
        assertThat(catalog.entries()).extracting(e -> e.origin().file()).containsExactly("good.html");
    }

    @Test
    void withholdsADocumentOfWhichOneCaptureIsWithheld() {
        Catalog catalog = catalog(
                Sample.of("old.html").url(URL).captured("2019").hidden().tags("水利"),
                Sample.of("new.html").url(URL).captured("2023").source("云溪日报"));
        assertThat(catalog.entries()).isEmpty();
        assertThat(catalog.tags()).isEmpty();
        assertThat(catalog.sources()).isEmpty();
        assertThat(catalog.witnesses()).isEmpty();
        assertThat(catalog.hidden())
                .singleElement()
                .satisfies(e -> assertThat(e.hidden()).isTrue());
    }

    @Test
    void putsEachDocumentOnTheTimelineAsDeepAsItsDateIsPrecise() {
        Timeline timeline = catalog(
                        Sample.of("a").date("2020"),
                        Sample.of("b").date("2020-05"),
                        Sample.of("c").date("2020-05-07"),
                        Sample.of("d").date("2020-05-07T09:30"),
                        Sample.of("e").date("2020-11-01"),
                        Sample.of("f").date("2022-01-02"),
                        Sample.of("g").title("重阳登高"),
                        Sample.of("h").title("八月桂花"))
                .timeline();
        assertThat(timeline.years()).extracting(Timeline.Year::year).containsExactly(2022, 2020);
        Timeline.Year year = timeline.years().get(1);
        assertThat(year.count()).isEqualTo(5);
        assertThat(files(year.withoutMonth())).containsExactly("a");
        assertThat(year.months()).extracting(Timeline.Month::month).containsExactly(11, 5);
        Timeline.Month may = year.months().get(1);
        assertThat(files(may.withoutDay())).containsExactly("b");
        assertThat(may.days()).singleElement().satisfies(day -> {
            assertThat(day.day()).isEqualTo(7);
            assertThat(files(day.entries())).containsExactly("d", "c");
        });
        assertThat(files(timeline.undated())).containsExactly("h", "g");
    }

    @Test
    void ordersDocumentsNewestFirstAndUndatedLast() {
        Catalog catalog = catalog(
                Sample.of("a"),
                Sample.of("b").date("2020"),
                Sample.of("c").date("2021-05").url("http://yunxi.example/2"),
                Sample.of("d").date("2021-05").url("http://yunxi.example/1"));
        assertThat(files(catalog.entries())).containsExactly("d", "c", "b", "a");
    }

    @Test
    void filesTagsUnderTheirPinyinLetter() {
        Catalog catalog = catalog(
                Sample.of("a").tags("长三角", "5G", "安徽", "成长", "厦门"),
                Sample.of("b").tags("安徽"));
        assertThat(catalog.tags()).extracting(IndexLetter::letter).containsExactly("A", "C", "X", "#");
        assertThat(catalog.tags().get(1).tags()).extracting(IndexTerm::label).containsExactly("长三角", "成长");
        assertThat(catalog.tags().get(0).tags().get(0).entries()).hasSize(2);
    }

    @Test
    void spellsATagAndASourceOneWay() {
        Catalog catalog = catalog(
                Sample.of("a").tags("5g").source("云溪 日报"),
                Sample.of("b").tags("5G").source("云溪日报"),
                Sample.of("c").tags("5G").source("云溪日报"));
        assertThat(catalog.tags().get(0).tags()).extracting(IndexTerm::label).containsExactly("5G");
        assertThat(catalog.sources()).extracting(SourceGroup::name).containsExactly("云溪日报");
        assertThat(catalog.entries()).allSatisfy(entry -> {
            assertThat(entry.tags()).containsExactly("5G");
            assertThat(entry.source()).contains("云溪日报");
        });
    }

    @Test
    void givesTagsTheirVariantsAndTheBroaderTagThatHasDocuments() {
        Vocabulary vocabulary = new Vocabulary(
                List.of(
                        new Term("乡村振兴", List.of("农村振兴"), List.of(), Optional.of("农业")),
                        new Term("水渠", List.of(), List.of(), Optional.of("水利"))),
                List.of());
        Catalog catalog = new Cataloguer()
                .catalog(List.of(Sample.of("a").tags("农村振兴", "农业", "水渠").entry()), vocabulary);
        assertThat(catalog.tags().stream().flatMap(l -> l.tags().stream()))
                .extracting(IndexTerm::label, IndexTerm::variants, IndexTerm::broader)
                .containsExactly(
                        tuple("农业", List.of(), Optional.empty()),
                        tuple("水渠", List.of(), Optional.empty()),
                        tuple("乡村振兴", List.of("农村振兴"), Optional.of("农业")));
    }

    @Test
    void ordersSourcesByNumberThenName() {
        Catalog catalog = catalog(
                Sample.of("a").source("云溪日报"),
                Sample.of("b").source("重山晚报"),
                Sample.of("c").source("云溪日报"),
                Sample.of("d").source("安平电台"),
                Sample.of("e"));
        assertThat(catalog.sources()).extracting(SourceGroup::name).containsExactly("云溪日报", "安平电台", "重山晚报");
    }

    private static Catalog catalog(Sample... samples) {
        return new Cataloguer()
                .catalog(Arrays.stream(samples).map(Sample::entry).toList(), Vocabulary.none());
    }

    private static List<String> files(List<Entry> entries) {
        return entries.stream().map(e -> e.origin().file()).toList();
    }

    @Test
    void takesANameInTwoScriptsForOne() {
        Catalog catalog = catalog(
                Sample.of("a").keywords("習近平").source("雲溪日報"),
                Sample.of("b").keywords("习近平").source("云溪日报"),
                Sample.of("c").keywords("习近平").source("云溪日报"));
        assertThat(catalog.tags().get(0).tags()).extracting(IndexTerm::label).containsExactly("习近平");
        assertThat(catalog.sources()).extracting(SourceGroup::name).containsExactly("云溪日报");
        assertThat(catalog.sources().get(0).entries()).hasSize(3);
    }
}
