package org.lantai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantai.render.SampleDocument.titled;

import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.config.CapturePolicy;
import org.lantai.model.PageKind;
import org.lantai.model.Script;
import org.lantai.render.EmbeddedMetadata.Item;

/** What Zotero files of a document is what the document is. */
class ZoteroTest {
    @TempDir
    Path folder;

    private Item read(SampleDocument document) {
        return read(SampleSite.of(folder, document.stored()), "");
    }

    /** @param edition the folder of a script, ending in a slash, or nothing */
    private static Item read(SampleSite sample, String edition) {
        String path = sample.path("").replace("index.html", edition + "index.html");
        return EmbeddedMetadata.read(Jsoup.parse(SampleSite.text(sample.render(), path), SampleSite.BASE + path));
    }

    private static SampleDocument ferry() {
        return titled("渡口停航").at("http://yunxi.example/1.html").says("昨日大雾，渡口停航三小时。");
    }

    @Test
    void anArticleOfANewspaperHasEachAuthorItsDateAndItsPaper() {
        SampleSite sample = SampleSite.of(
                folder,
                ferry().dated("2023-03-02T09:15")
                        .from("云溪日报")
                        .by("周以宁", "云溪县地方志办公室")
                        .stored());
        Item item = read(sample, "");
        assertThat(item.itemType()).isEqualTo("newspaperArticle");
        assertThat(item.title()).isEqualTo("渡口停航");
        assertThat(item.authors()).containsExactly("周以宁", "云溪县地方志办公室");
        assertThat(item.date()).isEqualTo("2023-03-02T09:15+08:00");
        assertThat(item.publicationTitle()).isEqualTo("云溪日报");
        assertThat(item.language()).isEqualTo("zh-CN");
        assertThat(item.url()).isEqualTo(SampleSite.BASE + sample.path("").replace("index.html", ""));
        assertThat(item.abstractNote()).startsWith("昨日大雾");
    }

    @Test
    void anyOtherPageIsOneOfItsSite() {
        Item item = read(ferry().dated("2019").from("云溪县人民政府网"));
        assertThat(item.itemType()).isEqualTo("webpage");
        assertThat(item.publicationTitle()).isEqualTo("云溪县人民政府网");
        assertThat(item.date()).isEqualTo("2019");
    }

    @Test
    void aThreadIsAPostOfItsForum() {
        Item item = read(ferry().from("云溪论坛").of(PageKind.THREAD));
        assertThat(item.itemType()).isEqualTo("forumPost");
        assertThat(item.publicationTitle()).isEqualTo("云溪论坛");
    }

    @Test
    void whatIsNotKnownIsNotGuessed() {
        Item item = read(ferry().editedBy("许知秋"));
        assertThat(item.authors()).isEmpty();
        assertThat(item.date()).isEmpty();
        assertThat(item.publicationTitle()).isEqualTo("云溪县志办网页存档");
    }

    @Test
    void aSourceIsNoAuthor() {
        assertThat(read(ferry().from("云溪日报").dated("2023-03-02")).authors()).isEmpty();
    }

    @Test
    void inAnotherScriptItIsCitedAtItsOneAddress() {
        SampleSite sample = SampleSite.of(folder, ferry().from("云溪日报").stored())
                .with(SampleSite.config(
                        Optional.of(SampleSite.BASE), Script.HANS, CapturePolicy.PUBLISH, Script.HONG_KONG));
        Item item = read(sample, "zh-HK/");
        assertThat(item.language()).isEqualTo("zh-HK");
        assertThat(item.title()).isEqualTo("渡口停航");
        assertThat(item.publicationTitle()).isEqualTo("雲溪日報");
        assertThat(item.itemType()).isEqualTo("newspaperArticle");
        assertThat(item.url()).isEqualTo(SampleSite.BASE + sample.path("").replace("index.html", ""));
    }
}
