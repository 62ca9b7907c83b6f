package org.lantai.subjects.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "臺灣, 台湾",
        "台灣, 台湾",
        "習近平, 习近平",
        "雲溪 日報, 云溪日报",
        "皇后, 皇后",
        "後山, 后山",
        "幹部, 干部",
        "乾隆, 乾隆",
        "著名, 著名",
        "５Ｇ 網絡, 5g网络"
    })
    void isOneForANameInWhateverScript(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"軟體, 软件", "后山, 後院", "乾隆, 干隆", "后, 候"})
    void keepsNamesApartThatAreNotTheSame(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Property
    void isItsOwnKey(@ForAll @StringLength(max = 12) @CharRange(from = '一', to = '龥') String name) {
        assertThat(NameKey.of(NameKey.of(name))).isEqualTo(NameKey.of(name));
    }

    @Property
    void isItsOwnKeyWhateverTheNameHolds(@ForAll @StringLength(max = 12) String name) {
        assertThat(NameKey.of(NameKey.of(name))).isEqualTo(NameKey.of(name));
    }
}
