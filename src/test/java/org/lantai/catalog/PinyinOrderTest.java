package org.lantai.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.lexicon.Syllable;

class PinyinOrderTest {
    @ParameterizedTest
    @CsvSource({
        "乡村振兴, xiang cun zhen xing",
        "鄉村振興, xiang cun zhen xing",
        "长三角一体化, chang san jiao yi ti hua",
        "增长, zeng zhang",
        "厦门, xia men",
        "重庆, chong qing",
        "重慶, chong qing",
        "六安市, lu an shi",
        "单县, shan xian",
        "行长, hang zhang",
        "女子, nv zi",
        "单玉梅, shan yu mei",
        "单位, dan wei",
        "仇鹤林, qiu he lin",
        "仇恨, chou hen",
        "任建新, ren jian xin",
        "解晓东, xie xiao dong",
        "解決, jie jue",
        "區偉強, ou wei qiang",
        "区域, qu yu",
        "曾志伟, zeng zhi wei",
        "曾国藩, zeng guo fan",
        "尉迟恭, yu chi gong",
        "蚌埠市, beng bu shi",
        "亳州市, bo zhou shi",
        "歙县, she xian",
        "5G网络, 5g wang luo",
        "Ｃafé 文化, cafe wen hua",
        "“六稳”“六保”, liu wen liu bao"
    })
    void readsNamesByTheirWords(String name, String reading) {
        assertThat(PinyinOrder.read(name).stream().map(Syllable::read).collect(Collectors.joining(" ")))
                .isEqualTo(reading);
    }

    @Test
    void keepsACharacterOfUnknownReadingAsAPartOfTheName() {
        assertThat(PinyinOrder.read("𪚥水")).extracting(Syllable::written).containsExactly("𪚥", "水");
        assertThat(PinyinOrder.read("𪚥水").get(0).read()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"长三角, C", "厦门, X", "单县, S", "  《重庆》, C", "excel, E", "Éire, E", "5G, #", "……, #", "Ωμέγα, #"})
    void givesTheLetterOfTheFirstSyllable(String name, String letter) {
        assertThat(PinyinOrder.letter(name)).isEqualTo(letter);
    }

    @Test
    void sortsAsChineseDictionariesDo() {
        List<String> names = List.of("重庆", "长三角", "安徽", "昂首", "章一", "张三", "阿里", "“六稳”", "六稳", "book");
        assertThat(PinyinOrder.sort(names, name -> name, Comparator.naturalOrder()))
                .containsExactly("阿里", "安徽", "昂首", "book", "长三角", "重庆", "“六稳”", "六稳", "张三", "章一");
    }

    @Test
    void keepsCharactersOfOneReadingTogether() {
        assertThat(PinyinOrder.sort(List.of("章安", "张三", "章三", "张安"), name -> name, Comparator.naturalOrder()))
                .containsExactly("张安", "张三", "章安", "章三");
    }

    @Test
    void readsAndSortsANameAlikeInWhateverScript() {
        assertThat(PinyinOrder.read("臺灣")).isEqualTo(PinyinOrder.read("台湾"));
        assertThat(PinyinOrder.sort(List.of("泰山", "臺灣研究", "太湖", "台湾", "臺胞"), name -> name, Comparator.naturalOrder()))
                .containsExactly("臺胞", "台湾", "臺灣研究", "太湖", "泰山");
    }
}
