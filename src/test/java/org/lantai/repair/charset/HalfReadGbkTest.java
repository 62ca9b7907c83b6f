package org.lantai.repair.charset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.damage.WrongDecoding;
import org.lantai.model.RepairedPage;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.Rule;
import org.lantai.repair.Captures;
import org.lantai.repair.Repairer;

class HalfReadGbkTest {
    private static RepairedPage repaired(String shown) {
        return new Repairer().repair(Captures.text(shown));
    }

    private static String halfRead(String text) {
        return WrongDecoding.gbkAsGb2312().damage(text);
    }

    @Test
    void whatIsBehindTheLostCharacterComesBack() {
        String shown = halfRead("新华社北京电，记者胡喆、侯文坤报道了这一消息\n");
        assertThat(shown).contains("胡\uFFFD础⒑钗睦");
        RepairedPage page = repaired(shown);
        assertThat(page.text()).contains("记者胡\uFFFD、侯文坤报道了这一");
        assertThat(page.edits())
                .filteredOn(edit -> edit.rule() == Rule.DECODING_GBK_AS_GB2312)
                .singleElement()
                .satisfies(edit -> assertThat(edit.certainty()).isEqualTo(Certainty.LIKELY));
    }

    @Test
    void theCharacterItselfComesBackWhereItsWordTellsIt() {
        assertThat(halfRead("总理朱镕基在会上说")).isEqualTo("总理朱\uFFFDF基在会上说");
        assertThat(repaired("总理朱\uFFFDF基在会上说").text()).isEqualTo("总理朱镕基在会上说");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "县里\uFFFD\uFFFD开馆，读者\uFFFD满座，新馆藏书八万册。",
                "他买了\uFFFDA股和\uFFFDB股，后来都卖了。",
                "歌手张明、林\uFFFDN演唱了主题歌。",
                "\uFFFD",
                "the library\uFFFDs opening"
            })
    void whatIsLostStaysLost(String shown) {
        assertThat(repaired(shown).text()).isEqualTo(shown);
    }
}
