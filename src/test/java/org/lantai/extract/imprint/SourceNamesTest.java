package org.lantai.extract.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNamesTest {
    private final SourceNames names = new SourceNames(new PrintedNames());

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "《青禾日报》（ # 青禾日报",
                "青禾证券报） # 青禾证券报",
                "青禾网 (云溪) # 青禾网 (云溪)",
                "｜青禾日報｜ # 青禾日報",
                "青禾网-《青禾日报》 # 青禾网-《青禾日报》"
            })
    void loseWhatIsSetAroundThem(String printed, String name) {
        assertThat(names.in(printed)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"星期三", "農曆六月初三", "a", "（", "字体放大", "http://www.qinghe.example/", "本站", "第三版", "会议昨日召开。"})
    void areAbsentWhereTheyAreNone(String printed) {
        assertThat(names.in(printed)).isEmpty();
    }

    @Test
    void aSiteIsRunByThatBeforeItsName() {
        assertThat(names.ofSite("青禾县人民政府门户网站")).contains("青禾县人民政府");
        assertThat(names.ofSite("青禾晚報電子報")).contains("青禾晚報");
        assertThat(names.ofSite("青禾网")).contains("青禾网");
    }
}
