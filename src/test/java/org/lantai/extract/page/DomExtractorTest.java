package org.lantai.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.extract.draft.Extraction;
import org.lantai.model.Block;
import org.lantai.model.Metadata;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;

class DomExtractorTest {
    private static final String FIRST = "三月的白石河涨了水，渡口的老柳树又绿了，村里的人都到河边来看船。";
    private static final String SECOND = "船是新打的，桐油刷了三遍，老船工说，这样的船可以用二十年。";

    private final DomExtractor extractor = new DomExtractor();

    @Test
    void findsTheArticleBelowFiftyThousandNestedElements() {
        String html = "<div>".repeat(50_000) + "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(texts(html)).contains(FIRST, SECOND));
    }

    @Test
    void keepsWhatStandsBeforeTheEndOfACutPage() {
        assertThat(texts("<html><body><div class=\"article\"><p>" + FIRST + "</p><p>" + SECOND + "</p><p cla"))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void findsNothingInAPageWithoutText() {
        assertThat(extractor
                        .extract("<html><body><img src=a.jpg></body></html>", "")
                        .blocks())
                .isEmpty();
    }

    @Test
    void findsAnArticleThatTheBrowserWouldUncover() {
        assertThat(texts("<body><div style=\"display: none\"><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + FIRST
                        + "</p></div></body>"))
                .containsExactly(FIRST, SECOND, FIRST);
    }

    @Test
    void leavesOutHiddenKeywordsAndSaysSo() {
        Extraction found = extractor.extract(
                "<body><p>" + FIRST + "</p><p style='font-size:0px'>渡船租赁，船票预订，低价出租</p><p>" + SECOND + "</p></body>",
                "");
        assertThat(found.blocks()).extracting(Block::text).containsExactly(FIRST, SECOND);
        assertThat(found.omissions()).containsExactly(new Omission(Rule.HIDDEN, "渡船租赁，船票预订，低价出租"));
    }

    @Test
    void keepsTextWithOneLettersNamedLikeAnAdvertisement() {
        assertThat(texts("<body><div id='keyword_ad_2' class='articleContent'><p>" + FIRST + "</p><p>" + SECOND
                        + "</p></div><div class='comment'><p>写得真好，想起了小时候坐船的日子。</p></div></body>"))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void keepsAnnexesAndTheSignatureOfANotice() {
        assertThat(texts("<body><div class=content><p>" + FIRST + SECOND + "</p><p>" + SECOND
                        + "</p><p>云溪县航运管理所<br>2021年3月5日</p><p><a href=/a/1.doc>附件：船舶登记表</a></p></div></body>"))
                .containsExactly(FIRST + SECOND, SECOND, "云溪县航运管理所\n2021年3月5日", "附件：船舶登记表");
    }

    @Test
    void prefersThePrintedDateToThatOfMetaElements() {
        Extraction found = extractor.extract(
                "<head><title>渡口春早_云溪网</title><meta name=pubdate content='2020-01-01 08:00'></head><body><h1>渡口春早</h1>"
                        + "<div>2021-03-05 10:20 来源：青禾日报</div><p>" + FIRST + "</p><p>" + SECOND + "</p></body>",
                "");
        assertThat(found.metadata().date().orElseThrow()).hasToString("2021-03-05T10:20");
        assertThat(found.metadata().foundIn()).containsEntry("date", "printed").containsEntry("title", "printed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"datePublished", "pubDate"})
    void takesTheDateOfJsonLdBeforeThatOfMetaElements(String key) {
        String meta = "<meta name=pubdate content='2020-01-01 08:00'>";
        String json = "<script type='application/ld+json'>{\"" + key + "\": \"2021-03-05T10:20:00\"}</script>";
        String body = "<body><h1>渡口春早</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></body>";

        assertThat(date(meta + body)).isEqualTo("2020-01-01T08:00 meta");
        assertThat(date(meta + json + body)).isEqualTo("2021-03-05T10:20:00 json-ld");
    }

    private String date(String html) {
        Metadata found = extractor.extract(html, "").metadata();
        return found.date().orElseThrow() + " " + found.foundIn().get("date");
    }

    @Test
    void joinsAHeadlineThatRunsOverLines() {
        Extraction found = extractor.extract(
                "<head><title>关于整治白石河非法采砂的通告_云溪县人民政府</title></head><body><p>关于整治白石河</p><p>非法采砂的通告</p><p>" + FIRST
                        + "</p><p>" + SECOND + "</p></body>",
                "");
        assertThat(found.metadata().title()).contains("关于整治白石河非法采砂的通告");
    }

    @Test
    void endsBehindTheLineOfTheEditor() {
        String paragraph = "<p>" + FIRST + SECOND + "</p>";
        assertThat(texts("<body><div class=content>" + paragraph.repeat(3)
                        + "<p>责任编辑：罗小曼</p><p>打造航运信息第一平台，服务千家万户。</p></div></body>"))
                .containsExactly(FIRST + SECOND, FIRST + SECOND, FIRST + SECOND);
    }

    @Test
    void keepsAnArticleOfOneParagraphWithTheLineAboveIt() {
        assertThat(texts("<body><div><a href=1>首页</a> <a href=2>公报</a></div><div><p>（2021年3月5日县航运会议通过）</p><p>"
                        + FIRST.repeat(3) + "</p></div><div><a href=3>上级部门网站</a></div></body>"))
                .containsExactly("（2021年3月5日县航运会议通过）", FIRST.repeat(3));
    }

    private List<String> texts(String html) {
        return extractor.extract(html, "").blocks().stream().map(Block::text).toList();
    }
}
