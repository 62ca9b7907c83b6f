package org.lantai.extract.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.PartialDate;

class ImprintReaderTest {
    private final ImprintReader reader = new ImprintReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "来源:青禾日报\u00a0\u00a0|\u00a0\u00a02021-03-05 09:33:26 # 2021-03-05T09:33:26 # 青禾日报",
                "發布時間:2021-03-05 15:23 來源:青禾日報 瀏覽: # 2021-03-05T15:23 # 青禾日報",
                "來源:縣委宣傳部 發布時間:2021-03-05 16:00 瀏覽:150次 # 2021-03-05T16:00 # 縣委宣傳部",
                "2021-03-05 13:43:45　来源: 青禾网 (云溪) 举报 # 2021-03-05T13:43:45 # 青禾网 (云溪)",
                "来 源：青禾发布　　时 间：2021/3/5 # 2021-03-05 # 青禾发布",
                "青禾晚报 2021年3月5日 10:20 # 2021-03-05T10:20 # 青禾晚报",
                "发布日期：2021年3月5日 信息来源：区政府办公室 字体：[大 中 小] 打印 # 2021-03-05 # 区政府办公室"
            })
    void readsDateAndSource(String line, String date, String source) {
        Imprint imprint = reader.read(line).orElseThrow();

        assertThat(imprint.date()).map(PartialDate::toString).contains(date);
        assertThat(imprint.source()).contains(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "(青禾日报 通讯员 郑远 记者 朱立本 李禾) # 郑远,朱立本,李禾",
                "（記者 鮑遠山） # 鮑遠山",
                "(撰稿人:李小满?审核人:王大寒) # 李小满",
                "文/图 记者 周远山 # 周远山",
                "本报记者 楊 竹 攝 # 楊竹",
                "作者：周远山、李小满；王大寒 # 周远山,李小满,王大寒",
                "文｜周远山 图｜李小满 # 周远山,李小满",
                "作者：阿不都·热合曼 # 阿不都·热合曼",
                "供稿：区教育局 周远山 # 周远山"
            })
    void readsNamesWithoutTheirRoles(String line, String names) {
        assertThat(reader.read(line).orElseThrow().authors()).containsExactly(names.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"編輯:劉小滿 # 劉小滿", "责任编辑：张迪 SN123 # 张迪", "【责编：周远山 李 禾】 # 周远山,李禾"})
    void readsEditors(String line, String names) {
        Imprint imprint = reader.read(line).orElseThrow();

        assertThat(imprint.editors()).containsExactly(names.split(","));
        assertThat(imprint.authors()).isEmpty();
    }

    @Test
    void readsTheOriginalTitleToTheEndOfTheLine() {
        assertThat(reader.read("原標題：春耕在即　記者：走訪三縣").orElseThrow().originalTitle())
                .contains("春耕在即　記者：走訪三縣");
    }

    @ParameterizedTest
    @ValueSource(strings = {"作者：佚名 来源：网络整理", "作者：admin　来源：", "編輯：佚名"})
    void takesNobodyForAName(String line) {
        assertThat(reader.read(line)).contains(Imprint.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "记者从县政府获悉，明年将新建三条公路。",
                "记者：你怎么看这件事？",
                "资金来源：省级财政拨款，由县财政局统一管理。",
                "编辑出版了多部文集",
                "2021年3月5日，青禾县召开春耕动员会。",
                "春耕在即",
                ""
            })
    void leavesRunningTextAlone(String line) {
        assertThat(reader.read(line)).isEmpty();
    }

    @Test
    void findsABylineAtTheEndOfAParagraph() {
        String paragraph = "各县(市、区)设分会场。(青禾日报 通讯员 郑远 记者 朱立本)";

        assertThat(reader.trailing(paragraph).orElseThrow().authors()).isEqualTo(List.of("郑远", "朱立本"));
        assertThat(reader.trailing("各县派人参加(市、区)。")).isEmpty();
    }

    @Test
    void findsABylineAtTheBeginningOfAParagraph() {
        assertThat(reader.leading("青禾日报讯（记者 周远山 李 禾）3月5日，春耕开始。").orElseThrow().authors())
                .containsExactly("周远山", "李禾");
        assertThat(reader.leading("青禾县（下称县里）近日宣布。")).isEmpty();
    }
}
