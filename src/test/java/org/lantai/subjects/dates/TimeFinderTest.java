package org.lantai.subjects.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.model.Block;
import org.lantai.model.PartialDate;
import org.lantai.text.Anchors;

class TimeFinderTest {
    private static final String PUBLISHED = "2023-07-20";

    private final TimeFinder finder = new TimeFinder();

    private static List<Block> blocks(String... paragraphs) {
        return Stream.of(paragraphs).<Block>map(Block.Paragraph::of).toList();
    }

    private List<TimeNamed> find(String... paragraphs) {
        return finder.find(blocks(paragraphs), PartialDate.parse(PUBLISHED));
    }

    private static String words(TimeNamed time) {
        return time.excerpt().substring(time.start(), time.end());
    }

    @ParameterizedTest
    @CsvSource({
        "1998年8月6日溃堤, 1998-08-06",
        "3月5日至7日停水, 2023-03",
        "6月上旬插秧, 2023-06",
        "2021年5月开工, 2021-05",
        "2021年三季度验收, 2021",
        "2021年3月至5月施工, 2021",
        "2019年立项, 2019",
        "2019年至2021年修路, ''",
        "20世纪90年代办厂, ''",
        "公元前221年统一, ''",
    })
    void placesATimeOnTheTimelineNoDeeperThanItReaches(String sentence, String slot) {
        assertThat(find(sentence))
                .singleElement()
                .extracting(time -> time.slot().map(PartialDate::toString).orElse(""))
                .isEqualTo(slot);
    }

    @Test
    void leavesOutWhatOnlySaysWhenTheDocumentWasPublished() {
        assertThat(find("新华社云溪7月19日电", "今天，云溪县今年的水渠动工。", "2023年7月20日")).isEmpty();
    }

    @Test
    void keepsAnotherYearAndTheMonthOfPublication() {
        assertThat(find("去年歉收。7月里又旱。"))
                .extracting(t -> t.slot().orElseThrow().toString())
                .containsExactly("2022", "2023-07");
    }

    @Test
    void namesATimeOnceAndInTheWordsThatNameItFirst() {
        List<TimeNamed> times = find("1998年8月6日，老堤溃口。", "老人记得1998年8月6日那一夜。");
        assertThat(times).singleElement().extracting(TimeNamed::excerpt).isEqualTo("1998年8月6日，老堤溃口。");
    }

    @Test
    void leadsToTheBlockThatNamesTheTime() {
        List<Block> blocks = blocks("云溪", "云溪", "1998年8月6日，老堤溃口。", "1998年8月7日，老堤溃口。");
        assertThat(finder.find(blocks, Optional.empty()))
                .extracting(TimeNamed::anchor)
                .isEqualTo(Anchors.anchors(blocks).subList(2, 4));
    }

    @Test
    void keepsOfALongSentenceWhatStandsAroundTheWords() {
        String before = "县志办的同志翻遍了旧档案和乡里的族谱，又走访了住在河边几十年的许多位老人，".repeat(3);
        TimeNamed time = find(before + "才知道1998年8月6日那场大水来得有多急，" + "水退以后人们又用了多久才把堤重新修起来，".repeat(4) + "后来呢。")
                .get(0);
        assertThat(time.excerpt())
                .hasSizeLessThanOrEqualTo(82)
                .startsWith("…又走访")
                .endsWith("…");
        assertThat(words(time)).isEqualTo("1998年8月6日");
    }

    @Test
    void aChronicleOfHundredsOfDatesStaysLight() {
        String[] years = Stream.iterate(1500, year -> year + 1)
                .limit(300)
                .map(year -> year + "年，修堤。")
                .toArray(String[]::new);
        assertThat(find(years)).hasSize(100);
    }
}
