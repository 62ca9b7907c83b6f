package org.lantai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantai.render.SampleDocument.titled;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantai.config.ArchiveConfig;
import org.lantai.config.CapturePolicy;
import org.lantai.config.License;
import org.lantai.model.PageKind;
import org.lantai.model.Script;
import org.lantai.model.Sha256;
import org.lantai.render.document.SchemaOrg;

/** What the head of a document says to programs. */
class DocumentMetadataTest {
    private static final String REPORT = "云溪县人民政府关于";
    private static final String ORIGINAL = "http://www.yunxi.example/art/2023/7/21/art_1.html";

    @TempDir
    Path folder;

    @BeforeEach
    void draw() throws IOException {
        SamplePicture.write(folder.resolve("1.png"));
    }

    private static Document page(SampleSite sample, String title) {
        return Jsoup.parse(sample.page(sample.render(), title));
    }

    private static SampleSite licensed(SampleSite sample) {
        ArchiveConfig c = SampleSite.config();
        License license = new License("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/");
        return sample.with(new ArchiveConfig(
                c.title(),
                c.description(),
                c.baseUrl(),
                c.formerBaseUrls(),
                c.script(),
                c.alternates(),
                c.unifyVocabulary(),
                c.unifyPunctuation(),
                c.theme(),
                c.publisher(),
                c.captures(),
                c.attachments(),
                c.fields(),
                c.language(),
                Optional.of(license),
                c.domain()));
    }

    private static SampleSite withoutAddress(SampleSite sample) {
        return sample.with(SampleSite.config(Optional.empty(), Script.HANS, CapturePolicy.PUBLISH));
    }

    private static JsonNode data(Document page) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(page.select("head > script[type=application/ld+json]").html());
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }

    private static String link(Document page, String rel) {
        return page.select("head > link[rel=" + rel + "]").attr("href");
    }

    @Test
    void oneElementSaysTheSameInTwoVocabularies() {
        Document page = page(SampleSite.full(folder), REPORT);
        assertThat(page.select("meta[name=dcterms.title][property=og:title]").attr("content"))
                .startsWith(REPORT);
        assertThat(page.select("meta[name=dcterms.issued][property=article:published_time]")
                        .attr("content"))
                .isEqualTo("2023-07-21T09:33:26+08:00");
        assertThat(page.select("meta[name=dcterms.identifier][property=og:url]").attr("content"))
                .isEqualTo(link(page, "cite-as"))
                .startsWith(SampleSite.BASE + "d/");
    }

    @Test
    void theOriginalIsAFormatOfItAndNoSource() {
        Document page = page(SampleSite.full(folder), REPORT);
        assertThat(meta(page, "dcterms.isFormatOf")).isEqualTo(ORIGINAL);
        assertThat(page.select("meta[name~=(?i)source]")).isEmpty();
    }

    @Test
    void eachAuthorStandsByItself() {
        assertThat(page(SampleSite.full(folder), "白鹭洲")
                        .select("meta[name=dcterms.creator]")
                        .eachAttr("content"))
                .containsExactly("郑远山", "陆小满");
    }

    @Test
    void theLinkToTheOriginalKnowsTheArchivedCopy() {
        Element link =
                page(SampleSite.full(folder), REPORT).select(".facts a.url").get(0);
        assertThat(link.attr("href")).isEqualTo(ORIGINAL);
        assertThat(link.attr("data-versionurl")).startsWith(SampleSite.BASE + "d/");
        assertThat(link.attr("data-versiondate")).isEqualTo("2024-11-02");
    }

    @Test
    void everyDocumentKeepsToTheVocabularyOfSchemaOrg() throws JsonProcessingException {
        SortedMap<String, byte[]> files = licensed(SampleSite.full(folder)).render();
        int documents = 0;
        for (String path : files.keySet()) {
            if (path.matches("d/[^/]+/index\\.html")) {
                Document page = Jsoup.parse(SampleSite.text(files, path));
                if (page.select("body.kind-document").isEmpty()) {
                    continue;
                }
                assertThat(new SchemaOrg().complaints(data(page))).as(path).isEmpty();
                documents++;
            }
        }
        assertThat(documents).isEqualTo(12);
    }

    @Test
    void theVocabularyIsLookedAt() throws JsonProcessingException {
        JsonNode wrong = new ObjectMapper().readTree("""
                {"@type": ["NewsArticle", "Archive"], "holdingArchive": {"@type": "ArchiveOrganization"},
                 "headline": 1, "editor": {"@type": "Organization", "name": "云"}, "publisher": {"@type": "Organization", "headline": "云"}}
                """);
        assertThat(new SchemaOrg().complaints(wrong))
                .hasSize(5)
                .anyMatch(c -> c.contains("no type Archive"))
                .anyMatch(c -> c.contains("no holdingArchive"))
                .anyMatch(c -> c.contains("headline is no 1"))
                .anyMatch(c -> c.contains("editor is no"))
                .anyMatch(c -> c.contains("has no headline"));
    }

    @Test
    void theDataTellTheEditionFromTheOriginal() throws JsonProcessingException {
        Document page = page(licensed(SampleSite.full(folder)), REPORT);
        JsonNode data = data(page);
        assertThat(data.get("@type").toString()).isEqualTo("[\"Article\",\"ArchiveComponent\"]");
        assertThat(data.get("@id").asText()).isEqualTo(link(page, "cite-as"));
        assertThat(data.get("isBasedOn").asText()).isEqualTo(ORIGINAL);
        assertThat(data.at("/isPartOf/@id").asText()).isEqualTo(SampleSite.BASE);
        assertThat(data.at("/holdingArchive/name").asText()).isEqualTo("云溪县地方志办公室");
        assertThat(data.at("/author/0/@type").asText()).isEqualTo("Organization");
        assertThat(data.at("/editor/0/@type").asText()).isEqualTo("Person");
        assertThat(data.get("license").asText())
                .isEqualTo(link(page, "license"))
                .contains("creativecommons.org");
        assertThat(data.get("dateModified")).isNull();
    }

    @Test
    void fourCharactersNameAPersonAndFiveAnOffice() throws JsonProcessingException {
        SampleSite sample = SampleSite.of(
                folder, titled("名单").by("欧阳一苇", "城关镇政府", "乌兰·巴特尔").says("名单如下。").stored());
        assertThat(data(page(sample, "名单")).get("author").findValuesAsText("@type"))
                .containsExactly("Person", "Organization", "Person");
    }

    @Test
    void aNewspaperAForumAndAnyOtherSiteHaveTypesOfTheirOwn() throws JsonProcessingException {
        SampleSite sample = SampleSite.of(
                folder,
                titled("报").from("云溪日报").says("报上的话。").stored(),
                titled("帖").of(PageKind.THREAD).says("帖里的话。").stored(),
                titled("页").says("页上的话。").stored());
        assertThat(List.of(kinds(sample, "报"), kinds(sample, "帖"), kinds(sample, "页")))
                .containsExactly(
                        List.of("NewsArticle", "newspaperArticle"),
                        List.of("DiscussionForumPosting", "forumPost"),
                        List.of("Article", "webpage"));
    }

    private static List<String> kinds(SampleSite sample, String title) throws JsonProcessingException {
        Document page = page(sample, title);
        String type = data(page).get("@type").get(0).asText();
        assertThat(link(page, "type")).isEqualTo("https://schema.org/" + type);
        return List.of(type, meta(page, "dc.type"));
    }

    @Test
    void signpostsLeadToAllThatBelongsToIt() {
        Document page = page(licensed(SampleSite.full(folder)), REPORT);
        assertThat(link(page, "collection")).isEqualTo("../../index.html");
        assertThat(link(page, "item")).isEqualTo("capture/index.html");
        assertThat(link(page, "linkset")).isEqualTo("../../linkset/all.json");
        assertThat(link(page, "license")).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(page.select(".site-foot").text()).contains("CC-BY-4.0");
    }

    @Test
    void anAuthorWhomTextsNameHasAPage() {
        SampleSite sample = SampleSite.of(
                folder,
                titled("鸟类调查").by("郑远山").says("郑远山说，冬候鸟三十一种。", "记者郑远山报道。").stored(),
                titled("湿地").says("县林业局局长郑远山在会上讲话。").stored());
        Document page = page(sample, "鸟类调查");
        assertThat(link(page, "author")).matches("\\.\\./\\.\\./people/zheng[a-z-]+/index\\.html");
        assertThat(link(page(SampleSite.full(folder), "青石渡老街"), "author")).isEmpty();
    }

    @Test
    void withoutAnAddressNothingIsSaidThatNeedsOne() throws JsonProcessingException {
        Document page = page(withoutAddress(SampleSite.full(folder)), REPORT);
        assertThat(link(page, "cite-as")).isEmpty();
        assertThat(link(page, "linkset")).isEmpty();
        assertThat(page.select("meta[property=og:url], meta[property=og:image], [data-versionurl]"))
                .isEmpty();
        assertThat(data(page).get("@id")).isNull();
        assertThat(data(page).at("/isPartOf/@id").isMissingNode()).isTrue();
        assertThat(link(page, "collection")).isEqualTo("../../index.html");
        assertThat(withoutAddress(SampleSite.full(folder)).render().keySet())
                .noneMatch(path -> path.startsWith("linkset/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "\"}]; alert('1') //",
                "一\\u003c/script>\\",
                "'\"><img src=x onerror=alert(1)>",
                "行\u2028分\u2029隔\u0085\uFDD0",
            })
    void whateverATextSaysItStaysAText(String hostile) throws JsonProcessingException {
        SampleSite sample = SampleSite.of(
                folder,
                titled("题" + hostile)
                        .from("源" + hostile)
                        .by("人" + hostile)
                        .says("文。")
                        .stored());
        String html = sample.page(sample.render(), "题");
        Document page = Jsoup.parse(html);
        assertThat(data(page).get("headline").asText()).startsWith("题").isEqualTo(meta(page, "dcterms.title"));
        assertThat(data(page).at("/publisher/name").asText()).isEqualTo(meta(page, "prism.publicationName"));
        assertThat(page.select("script:not([src])")).hasSize(1);
        assertThat(page.select("head > *").eachAttr("onerror")).isEmpty();
        assertThat(page.select("script[type]").html()).doesNotContain("<", "\u2028", "\uFDD0");
    }

    @Test
    void thePolicyKnowsTheDataByTheirHash() {
        Document page = page(SampleSite.full(folder), REPORT);
        String hash =
                Sha256.base64(page.select("script[type=application/ld+json]").html());
        assertThat(page.select("meta[http-equiv]").attr("content"))
                .contains("script-src 'self' 'sha256-" + hash + "';");
    }
}
