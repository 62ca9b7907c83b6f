package org.lantai.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantai.render.view.WitnessesPage.Passage;
import org.lantai.render.view.WitnessesPage.Reading;

class PassageFinderTest {
    @Test
    void setsTheReadingsOfAllCapturesBesideEachOther() {
        Passage passage = find("原件保存在恒温库房里，可以查阅。", "原件保存在普通库房里，可以查阅。", "原件保存在恒温库房裡,可以查閱。", "原件保存在库房里，可以查阅。")
                .get(0);
        assertThat(passage.before()).isEqualTo("原件保存在");
        assertThat(passage.after()).startsWith("库房里");
        assertThat(passage.readings())
                .containsExactly(
                        new Reading(List.of("A", "C"), "恒温", "", 0, true),
                        new Reading(List.of("B"), "普通", "", 0, false),
                        new Reading(List.of("D"), "", "", 0, false));
    }

    @Test
    void joinsPlacesThatOverlap() {
        List<Passage> passages = find("馆长阮怀瑾先生昨日说", "馆长钟淑仪先生昨日说", "馆长昨日说");
        assertThat(passages)
                .singleElement()
                .satisfies(passage ->
                        assertThat(passage.readings()).extracting(Reading::text).containsExactly("阮怀瑾先生", "钟淑仪先生", ""));
    }

    @Test
    void showsOfALongReadingItsBeginningAndItsEnd() {
        String lost = "江水年年涨落没有人记也就过去了有人记下来它就成了历史".repeat(8);
        Passage passage = find("开头的话。\n" + lost + "。\n结尾的话。", "开头的话。\n结尾的话。").get(0);
        Reading reading = passage.readings().get(0);
        assertThat(reading.text()).startsWith("江水年年").hasSize(60);
        assertThat(reading.rest()).hasSize(30);
        assertThat(reading.omitted()).isGreaterThan(100);
    }

    @Test
    void findsNothingWhereOnlyPunctuationDiffers() {
        assertThat(find("他说：“好。”", "他说,好!")).isEmpty();
    }

    @Test
    void givesLettersAsLongAsThereAreAnyAndThenTwo() {
        assertThat(WitnessesMaker.siglum(0)).isEqualTo("A");
        assertThat(WitnessesMaker.siglum(25)).isEqualTo("Z");
        assertThat(WitnessesMaker.siglum(26)).isEqualTo("AA");
        assertThat(WitnessesMaker.siglum(53)).isEqualTo("BB");
    }

    private static List<Passage> find(String... texts) {
        return new PassageFinder(List.of(texts), WitnessesMaker::siglum).find(place -> "#" + place);
    }
}
