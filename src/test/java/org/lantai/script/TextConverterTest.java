package org.lantai.script;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;

class TextConverterTest {
    private final TextConverter toSimplified = new TextConverter(Script.HANS);

    @ParameterizedTest
    @CsvSource({
        "雲溪縣發展農業, 云溪县发展农业",
        "這條街很乾淨, 这条街很干净",
        "愛吃牛肉乾和餅乾, 爱吃牛肉干和饼干",
        "乾隆年間的幹部, 乾隆年间的干部",
        "扭轉乾坤的關鍵, 扭转乾坤的关键",
        "由於單位搬遷, 由于单位搬迁",
        "鍾馗捉鬼圖, 钟馗捉鬼图",
        "縣裡批覆了這個方案, 县里批复了这个方案",
        "房間裡杯盤狼藉, 房间里杯盘狼藉",
        "憑藉這項發明, 凭借这项发明",
        "香港衞生署説, 香港卫生署说",
        "瞭望塔上瞭解情況, 瞭望塔上了解情况",
        "後來皇后去了里程碑後面, 后来皇后去了里程碑后面"
    })
    void mapsTraditionalCharactersByTheWordTheyStandIn(String traditional, String simplified) {
        assertThat(toSimplified.convert(traditional)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource({"老人看著孫子接著說, 老人看着孙子接着说", "著名作家著有詩集, 著名作家著有诗集", "成效顯著並隨著名氣增長, 成效显著并随着名气增长"})
    void readsTheOneFormOfTaiwanForTwoCharacters(String traditional, String simplified) {
        assertThat(toSimplified.convert(traditional)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource({
        "雲溪縣重點專案集中開工, 云溪县重点项目集中开工",
        "持續最佳化營商環境, 持续优化营商环境",
        "加強經濟執行排程, 加强经济运行调度",
        "縣經濟和資訊化局, 县经济和信息化局",
        "暢通產業迴圈和市場迴圈, 畅通产业循环和市场循环",
        "打通堵點、連線斷點，服務專案建設, 打通堵点、连接断点，服务项目建设"
    })
    void undoesWordsOfTaiwanThatConversionPutThere(String converted, String original) {
        assertThat(toSimplified.convert(converted)).isEqualTo(original);
    }

    @ParameterizedTest
    @CsvSource({
        "蚌埠專案開工, 蚌埠项目开工",
        "細化分解指標，推進專案, 细化分解指标，推进项目",
        "專案打通了綠色通道, 项目打通了绿色通道",
        "軟體動物的標本, 软体动物的标本",
        "透過現象看本質, 透过现象看本质",
        "這個專案由位元組跳動投資, 这个项目由字节跳动投资",
        "包羅永珍的資訊, 包罗万象的信息"
    })
    void keepsNamesAndWordsThatOnlyLookLikeThoseOfTaiwan(String converted, String original) {
        assertThat(toSimplified.convert(converted)).isEqualTo(original);
    }

    @Test
    void leavesWordsOfBothSidesWhereTheLineWasConvertedByCharactersOnly() {
        assertThat(toSimplified.convert("這個項目通過網絡建立檔案，執行嚴格的標準")).isEqualTo("这个项目通过网络建立档案，执行严格的标准");
    }

    @Test
    void leavesTheWordsOfATextWrittenInTaiwan() {
        assertThat(toSimplified.convert("立法院與行政院討論軟體專案的網路安全")).isEqualTo("立法院与行政院讨论软体专案的网路安全");
    }

    @ParameterizedTest
    @CsvSource({
        "她說：「我騎機車去，」網路上的訂單要先列印。, 她说：「我骑机车去，」网路上的订单要先列印。",
        "坐公車到捷運站旁的電腦教室學程式設計, 坐公车到捷运站旁的电脑教室学程式设计",
        "港鐵站外的巴士與屋苑的視訊監控, 港铁站外的巴士与屋苑的视讯监控"
    })
    void tellsATextWrittenElsewhereByItsEverydayWordsAndQuotes(String written, String simplified) {
        assertThat(toSimplified.convert(written)).isEqualTo(simplified);
    }

    @ParameterizedTest
    @CsvSource({"全國中小企業的專案平臺中有資訊, 全国中小企业的项目平台中有信息", "長江兩岸的資訊專案由濟南投資, 长江两岸的信息项目由济南投资"})
    void doesNotTakePartsOfOtherWordsForThoseOfTaiwan(String converted, String original) {
        assertThat(toSimplified.convert(converted)).isEqualTo(original);
    }

    @Test
    void undoesWordsOfTaiwanOnlyWhereThePageHasThem() {
        assertThat(toSimplified.convert("這份資訊", ScriptFound.TRADITIONAL)).isEqualTo("这份资讯");
        assertThat(toSimplified.convert("這份專案資訊", ScriptFound.TAIWAN)).isEqualTo("这份项目信息");
    }

    @ParameterizedTest
    @CsvSource({"支援边疆建设，建立执行档案", "乾隆年间瞭望塔上的资讯", "Plain text, 2023-07-21 ☃ ½", "日本語のページはそのまま残る學校", "한국어 페이지 學校"})
    void leavesWhatIsNotTraditionalChineseByteForByte(String text) {
        assertThat(toSimplified.convert(text)).isEqualTo(text);
    }

    @Test
    void keepsCharactersBeyondTheBasicPlane() {
        assertThat(toSimplified.convert("𠀋字𣶒與𠮷野家專案")).isEqualTo("𠀋字𣶒与𠮷野家项目");
        assertThat(toSimplified.convert("軝與專案")).isEqualTo("𬨂与项目");
    }

    @Test
    void makesNoSimplifiedCharacterThatNeitherTheStandardNorGbkHas() {
        assertThat(toSimplified.convert("㑮與專案")).isEqualTo("㑮与项目");
    }

    @ParameterizedTest
    @CsvSource({
        "头发长了, 頭髮長了",
        "牵头发展经济, 牽頭發展經濟",
        "皇后以后再来, 皇后以後再來",
        "里程碑里面的东西, 里程碑裏面的東西",
        "干部很干净, 幹部很乾淨",
        "什么时候, 什麼時候",
        "奖状被发给群众, 獎狀被發給羣衆"
    })
    void choosesTheTraditionalCharacterByTheWord(String simplified, String traditional) {
        assertThat(new TextConverter(Script.HANT).convert(simplified)).isEqualTo(traditional);
    }

    @Test
    void writesTheFormsOfTheRegion() {
        assertThat(new TextConverter(Script.TAIWAN).convert("看着里面的卫生说明")).isEqualTo("看著裡面的衛生說明");
        assertThat(new TextConverter(Script.HONG_KONG).convert("看着里面的卫生说明")).isEqualTo("看着裏面的衞生説明");
        assertThat(new TextConverter(Script.TAIWAN).convert("香港衞生署説")).isEqualTo("香港衛生署說");
    }

    @Test
    void leavesTraditionalTextInTheArchivesScriptAsItIs() {
        String text = "雲溪縣裏的後山，乾淨得很，什麼都有，著名的幹部";
        assertThat(new TextConverter(Script.HANT).convert(text)).isEqualTo(text);
    }

    @Property
    void convertingTwiceChangesNothing(@ForAll("chinese") String text, @ForAll Script target) {
        TextConverter converter = new TextConverter(target);
        String once = converter.convert(text);
        assertThat(converter.convert(once)).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> chinese() {
        Arbitrary<String> words = Arbitraries.of(
                "資訊", "專案", "建立", "著", "着", "乾", "乾隆", "発", "发", "後", "后", "里", "裡", "裏", "鍾", "支援", "指標", "，", "衞",
                "説", "㑮", "𠮷", "麼", "么", "於", "執行", "程式", "通過", "頭", "头", "发展", "a", " ");
        return words.list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
