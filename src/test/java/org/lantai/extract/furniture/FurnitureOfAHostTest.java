package org.lantai.extract.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantai.extract.furniture.SampleHost.dropped;
import static org.lantai.extract.furniture.SampleHost.lines;
import static org.lantai.extract.furniture.SampleHost.texts;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.model.Article;

/** What recurs on all pages of a site: what belongs to their texts stays, the rest goes. */
class FurnitureOfAHostTest {
    private static final String SLOGAN = "石磨晚报，知你冷暖";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "口述：林阿公",
                "讲述人：林小满 沈渡",
                "文/沈渡",
                "石磨晚报讯 记者沈渡",
                "本报讯",
                "石磨晚报记者 沈渡",
                "亲爱的阿公",
                "各位乡亲",
                "溪水长流，人心不老",
                "《石磨旧事》之二",
                "——石磨乡谚",
                "石磨旧事连载",
                "依照本镇渡口管理办法第三条之规定，经查明事实，作出如下决定。",
                "依照本镇渡口管理办法第三条之规定，经查明事实，作出如下决定",
                "这里讲的是石磨村老人们记得的事，每月讲一回。",
                "根据本网站用户信访条例第二条，现将有关情况答复如下。",
                "清溪绕屋杨柳青",
            })
    void aLineOfTheTextStaysBeforeIt(String line) {
        keeps(SampleHost.plain().before(i -> List.of(line)), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "你的父亲",
                "沈渡敬上",
                "顺颂秋安",
                "石磨晚报社",
                "石磨晚报编辑部",
                "石磨电视台",
                "欲知后事如何，且听下回分解",
                "原载《石磨晚报》副刊",
                "溪水长流，人心不老",
                "如不服本决定，可以自收到之日起六十日内申请行政复议",
                "如不服本决定，可以自收到之日起六十日内申请行政复议。",
                "本公告在石磨日报和镇政府网站上公布",
                "欢迎广大市民对上述违法行为投诉举报，欢迎来稿反映情况。",
                "欢迎广大市民对上述违法行为投诉举报，欢迎来稿反映情况",
                "一九八三年冬写于石磨",
                "道是无风却有风",
                "勿念，盼复",
                "联系电话：0000-1234567",
                "本办法自发布之日起施行。",
            })
    void aLineOfTheTextStaysBehindIt(String line) {
        keeps(SampleHost.plain().behind(i -> List.of(line)), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SLOGAN,
                "石磨发布 | 听见乡音",
                "石磨的新鲜事，尽在石磨在线",
                "感谢您的阅读",
                "敬请关注",
                "石磨镇融媒出品",
                "新闻热线 1234567",
                "www.shimo.example",
                "想了解更多老街故事请关注我们",
                "如有侵权请联系我们删除",
                "石磨文庫 · 讀書人的家",
            })
    void whatTheSiteSaysOfItselfGoesFromAnywhere(String line) {
        drops(SampleHost.plain().before(i -> List.of(line)), line);
        drops(SampleHost.plain().amid(i -> List.of(line)), line);
        drops(SampleHost.plain().behind(i -> List.of(line)), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本平台所发图文仅供学习交流，如有侵权请联系我们删除。",
                "希望这篇文章对您有所帮助，感谢阅读。",
                "石磨晚报，知你冷暖！",
                "扫描二维码关注石磨发布。",
            })
    void aSentenceAboutTheSiteGoesFromBothEnds(String line) {
        drops(SampleHost.plain().before(i -> List.of(line)), line);
        drops(SampleHost.plain().behind(i -> List.of(line)), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以上就是关于“◇”的全部内容，希望对您有所帮助",
                "以上便是石磨小编带来的◇全部内容。",
                "您正在浏览的是：◇",
                "本文标题：《◇》",
                "石磨晚报 第#期",
                "石磨在线·◇频道",
                "更多关于◇的消息请关注石磨发布",
            })
    void aTemplateThatIsFilledInGoes(String line) {
        for (Article article : SampleHost.plain().behind(lines(line)).cleaned()) {
            assertThat(texts(article)).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"现将《◇》印发给你们，请遵照执行", "《◇》已经镇人民代表大会通过，现予公布", "◇，是石磨人从小就会的事", "第#回", "#年3月5日"})
    void aLineOfTheTextThatNamesItsHeadlineStays(String line) {
        SampleHost host = SampleHost.plain().before(lines(line));
        List<Article> cleaned = host.cleaned();
        for (int i = 0; i < cleaned.size(); i++) {
            assertThat(dropped(cleaned.get(i))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"值班电话 5550#", "今日值班 #号柜台", "◇"})
    void aVaryingLineBehindASloganDoesNotHideIt(String varying) {
        for (Article article : SampleHost.plain().behind(lines(SLOGAN, varying)).cleaned()) {
            assertThat(texts(article)).doesNotContain(SLOGAN);
        }
    }

    @Test
    void aDisclaimerGoesBeforeALineThatVaries() {
        String line = "本平台所发图文仅供学习交流，如有侵权请联系我们删除。";
        drops(SampleHost.plain().behind(i -> List.of(line, "宜" + SampleHost.TITLES.get(i + 1) + "之日")), line);
    }

    @Test
    void aRefrainStays() {
        keeps(SampleHost.plain().amid(i -> List.of("咿呀嗬嗨，水车转起来")), "咿呀嗬嗨，水车转起来");
    }

    @Test
    void coupletsThatOpenAndEndPoemsStay() {
        IntFunction<List<String>> opening = i -> List.of("清溪绕屋杨柳青", "闻郎隔岸打谷声");
        IntFunction<List<String>> ending = i -> List.of("东山日出西山雨", "道是无风却有风");
        SampleHost host = SampleHost.plain()
                .titled(i -> "竹枝词·" + SampleHost.TITLES.get(i))
                .before(opening)
                .behind(ending);

        keeps(host, "清溪绕屋杨柳青", "闻郎隔岸打谷声", "东山日出西山雨", "道是无风却有风");
    }

    @Test
    void aMottoOfTheHouseGoesOutsideOfWhatClosesThePage() {
        String closing = "感谢您的阅读";
        drops(SampleHost.plain().behind(i -> List.of(closing, "溪水长流，人心不老")), closing, "溪水长流，人心不老");
    }

    @Test
    void aMottoOfTheTextStaysBehindASloganThatMayStandBetweenParagraphs() {
        SampleHost host = SampleHost.plain().behind(i -> List.of(SLOGAN, "溪水长流，人心不老"));
        for (Article article : host.cleaned()) {
            assertThat(texts(article)).contains("溪水长流，人心不老").doesNotContain(SLOGAN);
        }
    }

    @Test
    void aTelephoneThatVariesGoesBehindASlogan() {
        for (Article article :
                SampleHost.plain().behind(lines(SLOGAN, "值班电话 5550#")).cleaned()) {
            assertThat(texts(article)).hasSize(3);
        }
    }

    @Test
    void aMottoOfTheTextStaysWithinOtherFurniture() {
        SampleHost host = SampleHost.plain().before(i -> List.of(SLOGAN, "溪水长流，人心不老"));
        for (Article article : host.cleaned()) {
            assertThat(texts(article)).contains("溪水长流，人心不老").doesNotContain(SLOGAN);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void aFewPagesLearnWhatStandsOnAllOfThem(int pages) {
        drops(SampleHost.plain().of(pages).before(i -> List.of(SLOGAN)), SLOGAN);
    }

    @Test
    void aFewPagesDoNotLearnWhatStandsOnMostOfThem() {
        SampleHost host = SampleHost.plain().of(5).before(i -> i == 4 ? List.of() : List.of(SLOGAN));

        assertThat(texts(host.cleaned().get(0))).contains(SLOGAN);
    }

    @Test
    void twoPagesLearnNothing() {
        keeps(SampleHost.plain().of(2).before(i -> List.of(SLOGAN)), SLOGAN);
    }

    @Test
    void pagesOfOneFolderAndTemplateLearn() {
        drops(SampleHost.plain().withoutAddress().behind(i -> List.of(SLOGAN)), SLOGAN);
    }

    @Test
    void pagesOfOneFolderAndTemplateNeedMoreEvidence() {
        keeps(SampleHost.plain().of(5).withoutAddress().behind(i -> List.of(SLOGAN)), SLOGAN);
        SampleHost mostly = SampleHost.plain().of(10).withoutAddress();
        assertThat(dropped(mostly.behind(i -> i < 6 ? List.of(SLOGAN) : List.of())
                        .cleaned()
                        .get(0)))
                .contains(SLOGAN);
        assertThat(dropped(mostly.behind(i -> i < 5 ? List.of(SLOGAN) : List.of())
                        .cleaned()
                        .get(0)))
                .isEmpty();
    }

    private static void keeps(SampleHost host, String... lines) {
        assertThat(lines).isNotEmpty();
        for (Article article : host.cleaned()) {
            // A by-line in front of a text is read as one, which is no loss.
            assertThat(dropped(article)).isEmpty();
            assertThat(texts(article)).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    /** All of the lines go, nothing else does. */
    private static void drops(SampleHost host, String... lines) {
        List<Article> cleaned = host.cleaned();
        for (int i = 0; i < cleaned.size(); i++) {
            assertThat(texts(cleaned.get(i))).containsAll(host.own(i)).doesNotContain(lines);
        }
    }
}
