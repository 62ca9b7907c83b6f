package org.lantai.witness.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GarbleTest {
    @ParameterizedTest
    @CsvSource({
        "贝謇锴謇砹, 村里清理了五, true",
        "印鄙舷鹿Ψ颍, 对接上下功夫, true",
        "张三丰, 李四光, false",
        "萧望姝, 李四光, false",
        "傍晚时分, 黄昏时候, false",
        "贝謇, 村里, false",
        "贝謇锴, 村里清, true",
        "贝謇锴謇砹, 謇锴謇砹贝, false"
    })
    void isWhatNobodyWouldWriteWhereTheOtherHasWords(String here, String there, boolean garble) {
        Difference place = new Difference(0, here.length(), 0, there.length());
        assertThat(Garble.isOne(ComparedText.of(here), ComparedText.of(there), place))
                .isEqualTo(garble);
    }
}
