package org.lantai.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantai.extract.draft.Extraction;
import org.lantai.model.Block;
import org.lantai.model.PartialDate;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

class PlainExtractorTest {
    private static final String FIRST = "3月5日，青禾县在柳河镇召开春耕生产现场会，十二个乡镇的负责人参加会议，实地查看了育秧大棚和农机维修点。";
    private static final String SECOND = "会议要求，各乡镇要把农时抓在手上，把种子送到田头，把服务做到门口，确保三月底前完成备耕任务。";
    private final PlainExtractor extractor = new PlainExtractor();

    @Test
    void readsALineOfAMillionMarks() {
        String marks = "、".repeat(1_000_000);

        assertThat(extract(FIRST, marks, SECOND).blocks())
                .extracting(Block::text)
                .contains(marks);
    }

    private Extraction extract(String... lines) {
        return extractor.extract(String.join("\n", lines));
    }

    @Test
    void partsHeadlineImprintTextAndFurniture() {
        Extraction found = extract(
                "当前位置：首页 > 要闻 > 正文",
                "青禾县召开春耕生产现场会",
                "来源：青禾日报　发布时间：2021-03-06 10:20　浏览：150次",
                "　　" + FIRST,
                "　　" + SECOND + "（记者 周远山）",
                "编辑：李小满",
                "扫一扫在手机打开当前页");

        assertThat(found.metadata().title()).contains("青禾县召开春耕生产现场会");
        assertThat(found.metadata().source()).contains("青禾日报");
        assertThat(found.metadata().date()).map(PartialDate::toString).contains("2021-03-06T10:20");
        assertThat(found.metadata().authors()).containsExactly("周远山");
        assertThat(found.metadata().editors()).containsExactly("李小满");
        assertThat(found.metadata().foundIn()).containsEntry("date", "printed").doesNotContainKey("subtitle");
        assertThat(Block.text(found.blocks())).isEqualTo(FIRST + "\n" + SECOND + "（记者 周远山）");
        assertThat(found.omissions())
                .extracting(Omission::rule)
                .containsExactly(Rule.FURNITURE_BREADCRUMB, Rule.IMPRINT, Rule.IMPRINT, Rule.FURNITURE_QR);
    }

    @Test
    void takesTheLinesAroundARepeatedHeadlineForSubtitles() {
        Extraction found =
                extract("抓住农时 备足种子", "发布时间：2021-03-06", "赵大山在全县春耕现场会上强调", "抓住农时　备足种子", "孙小河主持", FIRST, SECOND);

        assertThat(found.metadata().title()).contains("抓住农时 备足种子");
        assertThat(found.metadata().subtitle()).contains("赵大山在全县春耕现场会上强调　孙小河主持");
        assertThat(found.blocks()).hasSize(2);
        assertThat(found.omissions()).contains(new Omission(Rule.HEADLINE_REPEATED, "抓住农时　备足种子"));
    }

    @Test
    void leavesOutMenusBeforeAndBehindTheText() {
        Extraction found =
                extract("首页", "新闻", "文娱", "春耕现场会召开", FIRST, SECOND, "编辑：李小满", "最新推荐", "新闻", "文娱", "体育", "环创");

        assertThat(found.metadata().title()).contains("春耕现场会召开");
        assertThat(found.blocks()).extracting(Block::text).containsExactly(FIRST, SECOND);
        assertThat(found.omissions()).hasSize(9);
    }

    @Test
    void keepsTheSignatureAndReadsItsDate() {
        Extraction found = extract("关于做好春耕工作的通知", "各乡镇人民政府：", FIRST, SECOND, "青禾县人民政府", "2021年3月6日");

        assertThat(found.blocks())
                .extracting(Block::text)
                .containsExactly("各乡镇人民政府：", FIRST, SECOND, "青禾县人民政府", "2021年3月6日");
        assertThat(found.metadata().date()).map(PartialDate::toString).contains("2021-03-06");
    }

    @Test
    void keepsLinesOfTheTextThatLookLikeAnImprint() {
        Extraction found = extract("春耕现场会日程", FIRST, "时间：2021年3月5日上午9:00", "地点：柳河镇", SECOND);

        assertThat(found.blocks()).extracting(Block::text).contains("时间：2021年3月5日上午9:00", "地点：柳河镇");
        assertThat(found.metadata().date()).isEmpty();
    }

    @Test
    void takesShortLinesBetweenParagraphsForHeadings() {
        Extraction found = extract("春耕在即", FIRST, "一、抓住农时", SECOND, "（一）备足种子", SECOND, "把服务做到门口", FIRST);

        assertThat(found.blocks())
                .filteredOn(Block.Heading.class::isInstance)
                .extracting(b -> ((Block.Heading) b).level(), Block::text)
                .containsExactly(tuple(2, "一、抓住农时"), tuple(3, "（一）备足种子"), tuple(2, "把服务做到门口"));
    }

    @Test
    void takesTheLineOfAPhotographerForACaption() {
        Extraction found = extract("春耕现场会召开", "3月5日，与会人员在育秧大棚查看秧苗长势。本报记者 周 远 摄", FIRST, SECOND);

        assertThat(found.blocks().get(0)).isInstanceOf(Block.Figure.class);
        assertThat(found.metadata().authors()).isEmpty();
    }

    @Test
    void joinsLinesThatWereWrappedAtAFixedWidth() {
        String paragraph = (FIRST + SECOND).repeat(3);
        String wrapped = "　　" + paragraph.replaceAll("(.{30})", "$1\n");
        Extraction found = extract("青禾县召开春耕生产现场会", wrapped, "　　" + wrapped.strip());

        assertThat(found.blocks()).extracting(Block::text).containsExactly(paragraph, paragraph);
    }

    @Test
    void takesTheTitleFromTheFrameOfADocumentSite() {
        Extraction found = extract(
                "您好，欢迎访问青禾文档",
                "当前位置：首页 > 公文 > 赵大山在全县春耕现场会上的讲话",
                FIRST + SECOND,
                "本文标题：赵大山在全县春耕现场会上的讲话.docx",
                "链接地址：https://doc.example/1.html");

        assertThat(found.metadata().title()).contains("赵大山在全县春耕现场会上的讲话");
        assertThat(found.blocks()).extracting(Block::text).containsExactly(FIRST + SECOND);
    }

    @Test
    void keepsTextBelowABoxInTheMiddle() {
        Extraction found = extract("春耕在即", FIRST, "相关链接", SECOND, FIRST + SECOND);

        assertThat(Block.text(found.blocks())).contains(SECOND).contains(FIRST + SECOND);
    }

    @Test
    void keepsThePoemBelowItsShortTitle() {
        Extraction found = extract("渡口", "沈白", "白石滩头雨初收", "一犁春色上渔舟", "渡头人语炊烟起");

        assertThat(found.metadata().title()).contains("渡口");
        assertThat(found.metadata().subtitle()).isEmpty();
        assertThat(Block.text(found.blocks())).isEqualTo("沈白\n白石滩头雨初收\n一犁春色上渔舟\n渡头人语炊烟起");
    }

    @Test
    void aHeadlineHasTwoLinesBelowItAtMost() {
        String[] three = {"云溪渡口通航", "首日乘客两千人", "船票五元一张", "老人孩子免费", FIRST};

        assertThat(extract("云溪渡口通航", "首日乘客两千人", "船票五元一张", FIRST).metadata().subtitle())
                .contains("首日乘客两千人　船票五元一张");
        assertThat(extract(three).metadata().subtitle()).isEmpty();
        assertThat(Block.text(extract(three).blocks())).startsWith("首日乘客两千人\n船票五元一张\n老人孩子免费");
    }

    @Test
    void believesTheLinesThatAProgramWroteAboveTheText() {
        Extraction found = extract("标题：云溪渡口通航", "来源：青禾日报", "网址：http://a.example/1", "正文：", "首日乘客两千人", FIRST);

        assertThat(found.metadata().title()).contains("云溪渡口通航");
        assertThat(found.metadata().source()).contains("青禾日报");
        assertThat(found.metadata().url()).contains("http://a.example/1");
        assertThat(Block.text(found.blocks())).isEqualTo("首日乘客两千人\n" + FIRST);
    }

    @Test
    void losesNoLine() {
        String[] lines = {"首页", "春耕在即", "来源：青禾日报", FIRST, "一、抓住农时", SECOND, "相关阅读", "秋收时节", "县里来了新农机"};
        Extraction found = extract(lines);

        String kept = found.metadata().title().orElseThrow() + Block.text(found.blocks());
        String left = found.omissions().stream().map(Omission::text).collect(Collectors.joining("\n"));
        assertThat(lines).allSatisfy(line -> assertThat(kept + left).contains(line));
    }
}
