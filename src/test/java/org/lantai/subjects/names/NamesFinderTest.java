package org.lantai.subjects.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.SmallStack;
import org.lantai.model.Script;
import org.lantai.subjects.names.NamesFound.Named;

class NamesFinderTest {
    private static final NamesFinder FINDER = new NamesFinder();

    private static NamesFound in(String text) {
        return FINDER.find(NameText.of(text), Script.HANS);
    }

    @ParameterizedTest
    @CsvSource({
        "县委书记秦守正强调安全。, 秦守正",
        "副县长　陆　鸣　出席。, 陆鸣",
        "记者从县里获悉，王海涛教授说不急。, 王海涛",
        "审判长：高峰, 高峰",
        "董事长欧阳健先生到会。, 欧阳健",
        "俄罗斯商会主席弗拉基米尔·索科洛夫和德国客人到会。, 弗拉基米尔·索科洛夫",
        "英国首相布莱克默表示歉意。, 布莱克默",
        "祠堂里挂着曾国藩的字。, 曾国藩",
        "周小满，女，1980年生。, 周小满",
        "周小满任县水利局局长。, 周小满",
    })
    void findsAPersonBySignsAroundTheName(String text, String person) {
        assertThat(in(text).people()).extracting(Named::name).containsExactly(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "要高度重视安全生产，方便群众，马上行动。",
                "经理张某某和王局长、李女士到场。",
                "记者 周小满 陆一鸣",
                "（记者 周小满 摄）",
                "徐霞客大道与鲁迅公园之间正在修路。",
                "做中层的孙丹（化名）说不急。",
                "华坚集团和平台公司的代表西装革履。",
                "校长强调和平与安宁。",
                "柏溪流域的村庄都来了。老人们常讲，柏溪的水养人，也吓人。在柏溪上守了三年。柏溪的水涨了。",
            })
    void findsNobodyWhereNobodyIsNamed(String text) {
        assertThat(in(text).people()).isEmpty();
    }

    @Test
    void readsNamesOfTenPartsAndTakesMoreForAList() {
        String parts = "·索科洛夫".repeat(ForeignNames.MOST_PARTS - 1);

        assertThat(in("主席弗拉基米尔" + parts + "到会。").people())
                .extracting(Named::name)
                .containsExactly("弗拉基米尔" + parts);
        assertThat(in("主席弗拉基米尔" + parts + "·索科洛夫到会。").people()).isEmpty();
    }

    @Test
    void readsAListOfTwentyThousandNames() {
        String list = "县委书记秦守正" + "、巴特尔、其其格".repeat(10_000) + "。";

        assertThat(SmallStack.call(() -> in(list)).people())
                .extracting(Named::name)
                .containsExactly("秦守正", "巴特尔", "其其格");
    }

    @Test
    void keepsAPersonWhoseNameOtherThingsBear() {
        assertThat(in("县长柏溪到柏溪流域调研。").people()).extracting(Named::name).containsExactly("柏溪");
    }

    @Test
    void takesNoFragmentForAPersonWhereTheWholeIsAThing() {
        assertThat(in("华坚集团来了。华坚志在必得，华坚不急，华坚又来了。").people()).isEmpty();
    }

    @Test
    void takesTheListOfThoseWhoAttendFromOneThatIsSure() {
        assertThat(in("区领导金玉、洪源源、汪俊启、巴特尔、其其格、程亮等出席。").people())
                .extracting(Named::name)
                .containsExactly("金玉", "洪源源", "汪俊启", "巴特尔", "其其格", "程亮");
    }

    @Test
    void keepsTheOfficesAsPrintedBesideEachPlaceOfAName() {
        assertThat(in("云溪县委副书记、县长周小满主持会议。县长周小满讲话。周小满教授说完了。").people())
                .containsExactly(new Named("周小满", List.of("云溪县委副书记、县长", "县长", "教授")));
    }

    @Test
    void namesPlacesInFullWithWhatTheyLieIn() {
        assertThat(in("合肥和安徽怀宁县都下了雨，南京市鼓楼区没有。").places())
                .containsExactly(
                        new Named("合肥市", List.of("安徽省")),
                        new Named("安徽省", List.of()),
                        new Named("怀宁县", List.of("安徽省安庆市")),
                        new Named("南京市", List.of("江苏省")),
                        new Named("南京市鼓楼区", List.of("江苏省南京市")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全县各县都是贫困县，我县也是贫困县。",
                "鼓楼区今天下雨。",
                "孙中山的秘书喝着日照绿茶，和平年代真安康。",
                "安徽日报、南京路、海南航空和北京大学。",
                "平安就好，大家安宁。",
            })
    void findsNoPlaceWhereNoneIsCertain(String text) {
        assertThat(in(text).places()).isEmpty();
    }

    @Test
    void findsACountyThatNoListHasWhereTheTextComesBackToIt() {
        assertThat(in("云溪县下了雨。\n云溪县石桥镇的路断了。").places()).extracting(Named::name).containsExactly("云溪县", "石桥镇");
    }

    @Test
    void findsNamesInTraditionalText() {
        NamesFound found = FINDER.find(NameText.of("花蓮縣議員林國賓表示，臺灣各界關心。"), Script.TAIWAN);
        assertThat(found.people()).extracting(Named::name).containsExactly("林國賓");
        assertThat(found.places()).extracting(Named::name).containsExactly("花蓮縣", "臺灣");
    }

    @Test
    void namesOrganisationsInFull() {
        assertThat(in("国家发改委和祥云县人民政府请来蚌埠医学院的学生，大学生们很高兴。").organisations())
                .containsExactly(
                        new Named("国家发展和改革委员会", List.of("国家发改委")),
                        new Named("祥云县人民政府", List.of()),
                        new Named("蚌埠医学院", List.of()));
    }
}
