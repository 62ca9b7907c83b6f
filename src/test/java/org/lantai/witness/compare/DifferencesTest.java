package org.lantai.witness.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantai.subjects.sketch.PlainText;
import org.lantai.witness.compare.Finding.Kind;

/** What a difference within a sentence tells. */
class DifferencesTest {
    private static final String BEFORE = "云溪县渡口镇的老街沿着河岸铺开，镇上的居民多数姓程。";
    private static final String BEHIND = "街口的石碑上刻着历次修街的年份和捐资人的姓名，供后人查考。";

    @ParameterizedTest
    @CsvSource(textBlock = """
            经研究，准予开工。, 经研究，不准予开工。, CONTRARY
            同比增长三成。, 同比下降三成。, CONTRARY
            修缮老街北段。, 修缮老街南段。, CONTRARY
            大桥停止开放。, 大桥对外开放。, CONTRARY
            获奖的有方学文、钟淑仪等人。, 获奖的有方学文、罗启明、钟淑仪等人。, CONTRARY
            修缮铺面二十七间。, 修缮铺面二十九间。, NUMBER
            每人领取1.4万元。, 每人领取14万元。, NUMBER
            违者处以罚款。, 违者处以五百元罚款。, NUMBER_MORE
            他们仍然守着渡口。, 他们依旧守着渡口。, LIGHT
            渡口的茶馆关了。, 渡口的书店关了。, WORD
            田守义的作坊开张了。, 罗启明的作坊开张了。, NAME
            这是一座新建的木桥。, 这是一座新健的木桥。, SLIP
            镇里修好了渡口的路。, 镇里修好了渡口的路和桥。, PIECE
            违反规定的，责令改正。, 违反规定的，责令改正，情节严重的，吊销执照。, CONTRARY
            违反规定的，责令改正。, 违反规定的，责令改正，通报所在单位。, CLAUSE
            """)
    void tells(String here, String there, Kind kind) {
        assertThat(compare(here, there).counts().size(kind)).as("%s", kind).isPositive();
        assertThat(compare(there, here).counts().size(kind))
                .as("%s, the other way round", kind)
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            修缮铺面二十七间。, 修缮铺面27间。
            总投资12000元。, 总投资1.2万元。
            工作人员介绍，街修好了。, 工作人员表示，街修好了。
            今年春天动工。, 本年春天动工。
            镇里打算立一块石碑。, 镇政府打算立一块石碑。
            县文物所的工作人员来过。, 县文物所工作人员来过。
            """)
    void saysNothingOfAnotherStyle(String here, String there) {
        Differences found = compare(here, there);
        assertThat(found.counts().replaced()
                        + found.counts().pieces()
                        + found.counts().clauses()
                        + found.counts().otherNumbers()
                        + found.counts().moreNumbers()
                        + found.counts().contraries())
                .isZero();
    }

    @Test
    void wordsThatAreExchangedSayTheContrary() {
        Differences found = compare("石磨村代表队战胜了白鹭村代表队。", "白鹭村代表队战胜了石磨村代表队。");
        assertThat(found.counts().contraries()).isPositive();
        assertThat(found.counts().contrary()).isEqualTo("石磨/白鹭");
    }

    @Test
    void aWholeSentenceThatOneLacksIsAPassage() {
        Differences found = compare("工程十月完工。租金由镇里补贴一半。", "工程十月完工。");
        assertThat(found.counts().passagesHere()).isEqualTo(9);
        assertThat(found.counts().passagesThere()).isZero();
    }

    @Test
    void aLineOfTheSiteInBetweenTellsNothing() {
        Differences found = compare("工程十月完工。\n更多精彩内容请关注我们的公众号\n租金补贴一半。", "工程十月完工。\n租金补贴一半。");
        assertThat(found.counts().passagesHere()).isZero();
    }

    @Test
    void linesOfTheSiteAtTheEndsAreNoPartOfTheTexts() {
        Differences found = new Differences(
                SiteLines.trim(ComparedText.of(BEFORE + "\n以上就是本文的全部内容，希望对您有所帮助"), Optional.empty()),
                ComparedText.of(BEFORE),
                Optional.empty());
        assertThat(found.likeness()).isEqualTo(100);
        assertThat(found.tail()).isEqualTo(End.NONE);
    }

    @Test
    void openingsOfReportsAreEachPapersOwn() {
        Differences found = compare("本报讯（记者 方学文）渡口镇修街。", "云溪新闻网7月3日电 渡口镇修街。");
        assertThat(found.counts().otherNumbers()
                        + found.counts().moreNumbers()
                        + found.counts().replaced())
                .isZero();
        assertThat(found.isIdle("方学文")).isTrue();
    }

    @Test
    void tellsWhichOfTwoIsMistaken() {
        assertThat(compare("这是一座新健的木桥。", "这是一座新建的木桥。").counts().mistakes()).isEqualTo(1);
        assertThat(compare("这是一座新建的木桥。", "这是一座新健的木桥。").counts().mistakes()).isEqualTo(-1);
    }

    @Test
    void aRareCharacterIsAName() {
        assertThat(compare("他住在霁岭村。", "他住在大坪村。").counts().damaged()).isZero();
    }

    @Test
    void manyRareCharactersAreDamage() {
        Differences found = compare("老街的铺面，石板的路，渡口的船。", "老街囅铺面，石板噆路，渡口嗋船。");
        assertThat(found.counts().damaged()).isEqualTo(3);
        assertThat(found.counts().otherWords()).isZero();
    }

    @Test
    void knowsWhetherAHeadlineTellsOfWhatTheyShare() {
        Differences found = compare("工程十月完工。", "工程年底完工。");
        assertThat(found.tellsOf(PlainText.of("渡口镇的老街"))).isEqualTo(100);
        assertThat(found.tellsOf(PlainText.of("祠堂里的燕子"))).isZero();
    }

    private static Differences compare(String here, String there) {
        return new Differences(
                ComparedText.of(BEFORE + "\n" + here + "\n" + BEHIND),
                ComparedText.of(BEFORE + "\n" + there + "\n" + BEHIND),
                Optional.empty());
    }
}
