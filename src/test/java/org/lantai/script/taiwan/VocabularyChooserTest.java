package org.lantai.script.taiwan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.lexicon.Table;
import org.lantai.model.Script;
import org.lantai.script.TextConverter;
import org.lantai.script.simplified.ToSimplified;

class VocabularyChooserTest {
    private final TextConverter converter = new TextConverter(Script.HANS);

    @ParameterizedTest
    @ValueSource(strings = {"會計資料應當妥善保管", "海域使用者的合法權益", "無動力裝置的航空器", "請與辦公室聯絡", "有人講機率是一樣的", "整合各方力量"})
    void aWordThatCouldHaveStoodThereStaysWithoutASecondSign(String text) {
        assertThat(converter.convert(text))
                .isEqualTo(ToSimplified.toSimplified().convert(text).text());
    }

    @ParameterizedTest
    @CsvSource({"辦公室的專案請聯絡他, 办公室的项目请联系他", "下載軟體後開啟檔案, 下载软件后打开文件", "專案的資料很多, 项目的数据很多"})
    void itIsTouchedWhereSomethingElseTellsOfTheConversion(String text, String simplified) {
        assertThat(converter.convert(text)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource({"菲律賓選手喬·翁卡達暫列第一, 菲律宾选手乔·翁卡达暂列第一", "導演查德·馬里尼的專案, 导演查德·马里尼的项目", "卡達是海灣國家，專案很多, 卡塔尔是海湾国家，项目很多"})
    void namesFromAbroadKeepTheirSyllables(String text, String simplified) {
        assertThat(converter.convert(text)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource({"一個指向記憶體的指標, 一个指向内存的指针", "軟體專案的主要指標, 软件项目的主要指标", "用列舉定義一個型別, 用枚举定义一个类型", "專案報告列舉了三個例子, 项目报告列举了三个例子"})
    void anotherWordOfTheSentenceTellsTheSense(String text, String simplified) {
        assertThat(converter.convert(text)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource({"社互動動應用, 社交互动应用", "製作互動動畫, 制作互动动画", "腦梗塞塞等疾病, 脑梗塞等疾病"})
    void aCharacterDoubledForNothingTellsOfAnExchange(String text, String simplified) {
        assertThat(converter.convert(text)).isEqualTo(simplified);
    }

    @Test
    void everySenseIsOneOfAWordOfTheTable() {
        List<List<String>> words = Table.rows(TaiwanWords.class, "taiwan-words.tsv", 4);
        for (List<String> sense : Table.rows(TaiwanWords.class, "taiwan-senses.tsv", 4)) {
            assertThat(words).as(sense.get(0)).anySatisfy(word -> {
                assertThat(word.get(0)).isEqualTo(sense.get(0));
                assertThat(word.get(1).split(" ")).contains(sense.get(1));
            });
        }
    }
}
