package org.lantai.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantai.model.CapturePlace;
import org.lantai.model.CapturedBytes;
import org.lantai.model.Collation;
import org.lantai.model.Collation.Passage;
import org.lantai.model.Collation.Variant;
import org.lantai.model.Origin;
import org.lantai.model.PageFormat;
import org.lantai.model.Script;
import org.lantai.model.Sidecar;
import org.lantai.model.SourcePage;
import org.lantai.model.edit.Correction;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Omission;
import org.lantai.model.edit.Rule;
import org.lantai.pipeline.CleanedPage;
import org.lantai.pipeline.Cleaner;

class CollatorTest {
    private static final String MIRROR = """
            青石鎮圖書館新館開(kāi)放
            來源：雲溪日報  2021-05-06 10:00
            　　5月6日上午，青石鎮圖書館新館正式向讀者開(kāi)放，首日接待讀者三百餘人次，館內(nèi)藏書兩萬餘冊，另設(shè)少兒閱覽室。
            　　館長宋知微說，新館每天開(kāi)放到晚上九點，讀者憑身份證即可辦理借書證，館內(nèi)還設(shè)了一間裡屋，專放縣誌與家譜，由後勤人員看管(guǎn)。
            """;

    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>云溪老街修缮完工_云溪网</title></head><body>
            <div class="nav"><a href="/">首页</a> &gt; <a href="/xw/">新闻</a></div>
            <h1>云溪老街修缮完工</h1>
            <div>来源：云溪日报&nbsp;&nbsp;2023-03-02 09:15</div>
            <div class="content">
            <p>历时十四个月，<b>青石渡</b>老街修缮工程昨日完工，&amp;ldquo;修旧如旧&amp;rdquo;的铺面全部开门迎客，老街长三百二十米。</p>
            <p>老街现存清代铺面四十一间，楼上住人，楼下做生意，街坊沈茂才在门槛上坐了整整一个下午，逢人便说&amp;ldquo;像从前了&amp;rdquo;。</p>
            <div class="share">分享到：微信 微博 QQ空间</div>
            <p>修缮共用杉木四百余方、青瓦二十六万片，瓦匠多半是从邻县请来的，木匠全是本地人，县里说明年还要修渡口的石阶。</p>
            </div></body></html>
            """;

    private static CleanedPage clean(String text, PageFormat format, Sidecar sidecar) {
        CapturedBytes bytes = CapturedBytes.copyOf(text.getBytes(StandardCharsets.UTF_8));
        Origin origin = new Origin(CapturePlace.ofFile("a"), Optional.empty(), Optional.empty(), bytes.sha256());
        return new Cleaner(Script.HANS)
                .clean(new SourcePage(origin, format, bytes, Optional.empty(), sidecar, List.of()));
    }

    /** Each variant of a block as {@code captured>now}. */
    private static List<String> variants(CleanedPage page, int block) {
        Passage passage = page.collation().blocks().get(block);
        String text = page.document().blocks().get(block).text();
        return passage.variants().stream()
                .map(v -> passage.captured().substring(v.capturedStart(), v.capturedEnd()) + ">"
                        + text.substring(v.start(), v.end()))
                .toList();
    }

    @Test
    void leadsARepairOfTheSourceToItsBlock() {
        CleanedPage page = clean(MIRROR, PageFormat.TEXT, Sidecar.NONE);
        assertThat(variants(page, 0)).containsExactly("(kāi)>", "(nèi)>", "(shè)>");
        Variant first = page.collation().blocks().get(0).variants().get(0);
        assertThat(page.document().blocks().get(0).text().substring(0, first.start()))
                .endsWith("正式向读者开");
    }

    @Test
    void keepsTheScriptOfTheCapture() {
        CleanedPage page = clean(MIRROR, PageFormat.TEXT, Sidecar.NONE);
        assertThat(page.collation().blocks().get(0).captured())
                .startsWith("5月6日上午，青石鎮圖書館新館正式向讀者開(kāi)放，")
                .endsWith("另設(shè)少兒閱覽室。");
    }

    @Test
    void collatesTheHeadline() {
        Passage title =
                clean(MIRROR, PageFormat.TEXT, Sidecar.NONE).collation().title().orElseThrow();
        assertThat(title.captured()).isEqualTo("青石鎮圖書館新館開(kāi)放");
        assertThat(title.variants()).hasSize(1);
    }

    @Test
    void aHeadlineThatTheArchivistGaveIsNotThePages() {
        assertThat(clean(MIRROR, PageFormat.TEXT, sidecar("另拟的标题")).collation().title())
                .isEmpty();
    }

    @Test
    void findsBlocksAndEditsBetweenTags() {
        CleanedPage page = clean(PAGE, PageFormat.HTML, Sidecar.NONE);
        assertThat(page.collation().blocks()).hasSize(3).allMatch(Passage::found);
        assertThat(variants(page, 0)).containsExactly("&ldquo;>“", "&rdquo;>”");
        assertThat(variants(page, 2)).isEmpty();
    }

    @Test
    void saysBeforeWhichBlockStoodWhatWasLeftOut() {
        CleanedPage page = clean(PAGE, PageFormat.HTML, Sidecar.NONE);
        List<String> texts = page.document().article().omissions().stream()
                .map(Omission::text)
                .toList();
        assertThat(page.collation().omissions().get(texts.indexOf("分享到：微信 微博 QQ空间")))
                .isEqualTo(2);
    }

    @Test
    void followsCorrectionsThatMoveWhatStandsBehindThem() {
        Sidecar sidecar =
                sidecar(null, new Correction("青石渡老街", "青石渡口的老街", ""), new Correction("完工，“修旧如旧”", "竣工，“修旧如旧”", "原页错字"));
        CleanedPage page = clean(PAGE, PageFormat.HTML, sidecar);
        assertThat(variants(page, 0)).contains("完工，&ldquo;修旧如旧&rdquo;>竣工，“修旧如旧”");
        Passage passage = page.collation().blocks().get(0);
        Variant last = passage.variants().get(passage.variants().size() - 1);
        List<Rule> rules = last.edits().stream()
                .map(page.document().article().edits()::get)
                .map(Edit::rule)
                .toList();
        assertThat(rules).containsExactly(Rule.ESCAPE_DOUBLE, Rule.ESCAPE_DOUBLE, Rule.CURATOR_CORRECTION);
    }

    @Test
    void whatIsNotInTheSourceHasNoVariants() {
        CleanedPage page = clean(PAGE, PageFormat.HTML, Sidecar.NONE);
        CleanedPage other = clean(MIRROR, PageFormat.TEXT, Sidecar.NONE);
        Collation collation = new Collator().collate(other.repaired(), page.extracted(), page.document());
        assertThat(collation.blocks())
                .hasSize(3)
                .noneMatch(Passage::found)
                .allMatch(p -> p.variants().isEmpty());
    }

    private static Sidecar sidecar(@org.jspecify.annotations.Nullable String title, Correction... corrections) {
        return Sidecar.NONE
                .with()
                .title(Optional.ofNullable(title))
                .corrections(List.of(corrections))
                .build();
    }
}
