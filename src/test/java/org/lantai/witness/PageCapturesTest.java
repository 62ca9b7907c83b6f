package org.lantai.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantai.catalog.Sample;
import org.lantai.model.DocumentId;
import org.lantai.model.Hiding;
import org.lantai.model.Origin;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;
import org.lantai.subjects.Entry;

class PageCapturesTest {
    private static final String KEY = "www.qinghe.example/news/7.html";
    private static final DocumentId ID = DocumentId.derive("one", 0);
    private static final DocumentId OTHER_ID = DocumentId.derive("other", 0);

    private static final String[] STATION = {
        "清河县渡口镇的水文观测员方守成像往常一样踩着石阶走到江边，记下当天的第一个水位，这样的记录他已经做了三十五年。",
        "县水利局的秦汝贤介绍，渡口站是清漪江中游唯一没有断过记录的人工站，自动水位计装上以后仍然保留了人工观测。",
        "他最难忘的是那年的大水，水漫过站房的第三级台阶，他把前十年的册子用油布包好，背到后山的庙里，来回走了六趟。"
    };
    private static final String[] MILL = {
        "立冬前，石磨村最后一家豆腐作坊又点起了灶火，停工两年后，村里的年轻人帮他把漏雨的屋顶翻修一新，老石磨也重新凿了齿。",
        "天不亮，泡好的黄豆就上了磨，点卤、压板、切块，一板豆腐要三个多钟头，石磨转得慢，豆子不发热，豆香才留得住。",
        "作坊开张后，村里打算把磨坊前的空地整出来，办一个小小的早市，逢五逢十开集，让附近几个村的人都能来换东西。"
    };

    private final Sample station = sample("a.html", "2021", "看水三十五年", STATION);
    private final Sample mill = sample("b.html", "2023", "豆腐作坊重新开张", MILL);

    private static Sample sample(String file, String captured, String title, String... text) {
        return Sample.of(file)
                .url("https://" + KEY)
                .captured(captured)
                .title(title)
                .text(text);
    }

    private static Evidence evidence(Map<String, String> keys, PublishedAs published, Sample... samples) {
        return new Evidence(WitnessSamples.texts(List.of(samples)), List.of(), keys, published);
    }

    private static PageCaptures pages(Map<String, String> keys, PublishedAs published, Sample... samples) {
        return PageCaptures.of(Stream.of(samples).map(Sample::entry).toList(), evidence(keys, published, samples));
    }

    private static PageCaptures pages(Sample... samples) {
        return pages(Map.of(), PublishedAs.NOTHING, samples);
    }

    /** A ledger that remembers what these documents were made of. */
    private static PublishedAs published(Map<String, DocumentId> ids) {
        return new PublishedAs() {
            @Override
            public Optional<String> id(Origin capture) {
                return Optional.ofNullable(ids.get(capture.file())).map(DocumentId::value);
            }

            @Override
            public boolean remembers(String id) {
                return true;
            }
        };
    }

    private static String further(Sample sample) {
        return KEY + " sha256:" + sample.sha256();
    }

    private static Map<String, String> files(PageCaptures pages) {
        return pages.documents().stream()
                .collect(Collectors.toMap(Entry::key, entry -> entry.origin().file()));
    }

    @Test
    void nameAFurtherArticleByItsEarliestCapture() {
        Sample again = sample("c.html", "2024", "豆腐作坊又开张", MILL);

        assertThat(files(pages(again, mill, station))).isEqualTo(Map.of(KEY, "a.html", further(mill), "c.html"));
    }

    @Test
    void leaveTheAddressToTheArticleThatWasPublished() {
        Sample earlier = sample("0.html", "2019", "豆腐作坊重新开张", MILL);
        Map<String, String> keys = Map.of(ID.value(), KEY);

        assertThat(files(pages(keys, published(Map.of("a.html", ID)), earlier, station)))
                .isEqualTo(Map.of(KEY, "a.html", further(earlier), "0.html"));
        assertThat(files(pages(keys, PublishedAs.NOTHING, earlier, station)))
                .as("a ledger that remembers nothing")
                .isEqualTo(Map.of(KEY, "0.html", further(station), "a.html"));
    }

    @Test
    void keepTheKeyOfAFurtherArticleThatIsLeftAlone() {
        Map<String, String> keys = Map.of(ID.value(), KEY, OTHER_ID.value(), further(mill));

        assertThat(files(pages(keys, PublishedAs.NOTHING, mill))).isEqualTo(Map.of(further(mill), "b.html"));
        Sample again = sample("c.html", "2024", "豆腐作坊又开张", MILL);
        assertThat(files(pages(keys, published(Map.of("c.html", OTHER_ID)), again)))
                .as("by another capture of it")
                .isEqualTo(Map.of(further(mill), "c.html"));
    }

    @Test
    void keepTogetherWhatWasPublishedAsOne() {
        Map<String, String> keys = Map.of(ID.value(), KEY);

        assertThat(files(pages(keys, published(Map.of("a.html", ID, "b.html", ID)), station, mill)))
                .isEqualTo(Map.of(KEY, "b.html"));
    }

    @Test
    void keepApartWhatWasPublishedAsTwo() {
        Sample again = sample("b.html", "2023", "看水三十五年", STATION);
        Map<String, String> keys = Map.of(ID.value(), KEY, OTHER_ID.value(), further(again));

        assertThat(files(pages(keys, published(Map.of("a.html", ID, "b.html", OTHER_ID)), station, again)))
                .isEqualTo(Map.of(KEY, "a.html", further(again), "b.html"));
    }

    @Test
    void askOfANewcomerThatItIsLikeWhatWasPublished() {
        String[] half = {STATION[0], STATION[1], MILL[0]};
        Sample between = sample("m.html", "2022", "看水三十五年", half);
        Sample last = sample("z.html", "2023", "看水三十五年", STATION[1], MILL[0], MILL[1]);

        assertThat(files(pages(station, between, last))).isEqualTo(Map.of(KEY, "z.html"));
        assertThat(files(pages(Map.of(ID.value(), KEY), published(Map.of("a.html", ID)), station, between, last)))
                .isEqualTo(Map.of(KEY, "m.html", further(last), "z.html"));
    }

    @Test
    void obeyTheIdInASidecar() {
        Entry named = mill.entry().withId(Optional.of(ID));
        List<Entry> both = List.of(station.entry(), named);
        PageCaptures pages = PageCaptures.of(
                both, evidence(Map.of(ID.value(), KEY), published(Map.of("a.html", ID)), station, mill));

        assertThat(files(pages)).isEqualTo(Map.of(KEY, "b.html"));
        assertThat(pages.documents().get(0).id()).contains(ID);
    }

    @Test
    void sayOfADocumentWhatIsSaidOfAnyOfItsCaptures() {
        Sample again = sample("c.html", "2024", "看水三十五年", STATION);
        Entry old = station.entry()
                .with()
                .id(Optional.of(ID))
                .formerUrls(List.of("http://qinghe.example/1"))
                .hiding(Hiding.COMPLETELY)
                .build();
        Entry document = PageCaptures.of(
                        List.of(again.entry().withHiding(Hiding.YES), old),
                        evidence(Map.of(), PublishedAs.NOTHING, station, again))
                .documents()
                .get(0);

        assertThat(document.origin().file()).isEqualTo("c.html");
        assertThat(document.id()).contains(ID);
        assertThat(document.formerUrls()).containsExactly("http://qinghe.example/1");
        assertThat(document.hiding()).isEqualTo(Hiding.COMPLETELY);
    }

    @Test
    void showTheNewestThatIsWhole() {
        String end = "册子湿了，就再也写不回来了。";
        assertThat(text(sample("c.html", "2024", "看水三十五年", STATION[0], STATION[1], end)))
                .as("80 % at least")
                .isEqualTo("a.html");
        assertThat(text(sample("c.html", "2024", "看水三十五年", STATION[0], STATION[1], STATION[2].substring(0, 25))))
                .isEqualTo("c.html");
        assertThat(text(sample("0.html", "2019", "看水三十五年", STATION[0]))).isEqualTo("a.html");
    }

    @Test
    void showNoneThatBreaksOffWhereAnEarlierOneDidNot() {
        Sample later = sample("c.html", "2024", "看水三十五年", STATION[0], STATION[1], STATION[2].substring(0, 25));
        PageCaptures pages = PageCaptures.of(
                List.of(station.entry(), later.entry().withCut(true)),
                evidence(Map.of(), PublishedAs.NOTHING, station, later));

        assertThat(files(pages)).isEqualTo(Map.of(KEY, "a.html"));
        assertThat(pages.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.CAPTURE_SHORTER)
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("breaks off");
    }

    private String text(Sample other) {
        PageCaptures pages = pages(station, other);
        assertThat(pages.documents()).hasSize(1);
        return pages.documents().get(0).origin().file();
    }

    @Test
    void countWhatCannotBeReadAmongTheFirstArticle() {
        Sample lost = sample("c.html", "2024", "");
        PageCaptures pages = pages(lost.text(), station, mill);

        assertThat(files(pages)).isEqualTo(Map.of(KEY, "a.html", further(mill), "b.html"));
        assertThat(pages.witnesses().get(KEY))
                .singleElement()
                .satisfies(
                        witness -> assertThat(witness.entry().origin().file()).isEqualTo("c.html"));
    }

    @Test
    void areTheSameInAnyOrder() {
        Sample again = sample("c.html", "2024", "豆腐作坊又开张", MILL);
        Sample cut = sample("d.html", "2025", "看水三十五年", STATION[0]);

        assertThat(pages(cut, again, mill, station)).isEqualTo(pages(station, mill, again, cut));
    }

    @Test
    void workLinearlyWhereAnAddressShowsSomethingElseEveryDay() {
        int[] read = {0};
        List<Sample> samples = IntStream.range(0, 300)
                .mapToObj(day -> sample(
                        "d" + day,
                        String.valueOf(1700 + day),
                        "第" + day,
                        Stream.of(MILL)
                                .map(p -> p.chars()
                                        .map(c -> c + 37 * day)
                                        .collect(
                                                StringBuilder::new,
                                                StringBuilder::appendCodePoint,
                                                StringBuilder::append)
                                        .toString())
                                .toArray(String[]::new)))
                .toList();
        Texts texts = origin -> {
            read[0]++;
            return WitnessSamples.texts(samples).read(origin);
        };
        PageCaptures.of(samples.stream().map(Sample::entry).toList(), new Evidence(texts, List.of(), Map.of()));

        assertThat(read[0]).isLessThan(300 * 20);
    }
}
