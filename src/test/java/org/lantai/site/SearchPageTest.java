package org.lantai.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.CapturedBytes;
import org.lantai.model.DocumentId;

/** The search page as a reader uses it, opened from the disk. */
class SearchPageTest extends InBrowser {
    private static final String BRIDGE = """
            鹭渡大桥通车
            来源：云溪日报  2021-05-06 10:00
            　　5月6日上午，鹭渡大桥正式通车，干部群众都来看，头发花白的老渡工也来了。
            　　县里提出建设“三地一区”的目标，防汛道路随桥一起修通。
            """;

    /** So long that the number of its passages does not fit into its row of the index. */
    private static final String FERRY =
            """
            渡口的后来
            来源：云溪日报  2022-05-07 10:00
            　　渡船停在岸边，船工改做了护桥的人，每天从桥头走到桥尾。
            """ + "　　风一吹，叶子落在台阶上，水还是老样子，走的人一年比一年少。\n".repeat(700) + "　　最后一段说的是大桥底下的石碑，碑上刻着 Luzhou Ferry 两个词。\n";

    private static final String REPORT = """
            霁州网信办发布软件名录
            来源：霁州晚报  2023-01-02 09:00
            　　名录收有本地软件四十款，大桥监测系统也在其中，乾隆年间的县志亦可在线查阅。
            """;

    private static final String SECRET = """
            内部讲话稿
            来源：云溪日报  2023-02-02 09:00
            　　此件不宜公开，藏着一句石破天惊的话。
            """;

    private Path site;

    @BeforeAll
    void build(@TempDir Path folder) {
        Archives.of(folder, "a.txt", BRIDGE, "b.txt", FERRY, "c.txt", REPORT, "d.txt", SECRET);
        Archives.write(folder.resolve("content/captures/d.meta.yaml"), "hide: true\n");
        Archives.write(folder.resolve("content/archive.yaml"), "title: 云溪存档\nalternate: [zh-Hant, zh-TW]\n");
        Archives.write(folder.resolve("content/tags.yaml"), "tags: [{name: 防汛, synonyms: [护桥]}]\n");
        Archives.write(folder.resolve("content/lexicon.tsv"), "软件\t軟體\t台湾的说法\n");
        Archives.build(folder);
        site = folder.resolve("site");
    }

    private List<String> titles(String query) {
        return titles("", query);
    }

    private List<String> titles(String edition, String query) {
        ask(edition, "q=" + URLEncoder.encode(query, UTF_8));
        return shown();
    }

    private void ask(String edition, String parameters) {
        page.navigate(
                site.resolve("search").resolve(edition).resolve("index.html").toUri() + "?" + parameters);
    }

    private List<String> shown() {
        page.waitForFunction("() => document.getElementById('told')?.textContent.includes('…') === false");
        return page.locator("#results h2").allTextContents();
    }

    @Test
    void findsARunOfCharactersThatNoWordBeginsOrEndsWith() {
        assertThat(titles("渡大桥正")).containsExactly("鹭渡大桥通车");
        assertThat(titles("渡工也来了。")).containsExactly("鹭渡大桥通车");
    }

    @Test
    void findsATextInWhicheverScriptItIsAskedFor() {
        assertThat(titles("鷺渡大橋正式")).containsExactly("鹭渡大桥通车");
        assertThat(titles("头髮花白")).containsExactly("鹭渡大桥通车");
        assertThat(titles("zh-Hant", "头发花白")).containsExactly("鷺渡大橋通車");
    }

    @Test
    void showsThePassageInTheScriptThatIsRead() {
        titles("zh-Hant", "头发花白");
        assertThat(page.locator(".snippet").textContent()).contains("頭髮花白的老渡工");
        assertThat(page.locator(".snippet mark").textContent()).isEqualTo("頭髮花白");
    }

    @Test
    void findsTheWordsOfOneEditionInTheOther() {
        assertThat(titles("zh-TW", "软件名录")).hasSize(1);
        assertThat(titles("軟體名錄")).containsExactly("霁州网信办发布软件名录");
    }

    @Test
    void severalWordsMustAllBeThere() {
        assertThat(titles("大桥 石碑")).containsExactly("渡口的后来");
        assertThat(titles("石碑 软件")).isEmpty();
        assertThat(page.locator("#told").textContent()).isNotBlank();
    }

    @Test
    void aPhraseInAnyQuotationMarksStandsAsItIs() {
        for (String quoted : List.of("\"三地一区的目标\"", "“三地一区”", "「三地一區」", "\"Luzhou Ferry\"")) {
            assertThat(titles(quoted)).as(quoted).hasSize(1);
        }
        assertThat(titles("\"Ferry Luzhou\"")).isEmpty();
        assertThat(titles("ferry LUZHOU")).containsExactly("渡口的后来");
    }

    @Test
    void whatStandsNowhereInOnePieceIsLookedForInParts() {
        assertThat(titles("云溪日报渡船")).containsExactly("渡口的后来");
        assertThat(page.locator("#advice").textContent()).contains("云溪日报、渡船");
        assertThat(titles("\"云溪日报渡船\"")).isEmpty();
    }

    @Test
    void aSingleCharacterIsFound() {
        assertThat(titles("碑")).containsExactly("渡口的后来");
    }

    @Test
    void headlinesAndNamesAreFoundByPinyin() {
        assertThat(titles("lududaqiao")).containsExactly("鹭渡大桥通车");
        assertThat(titles("lu du da qiao")).containsExactly("鹭渡大桥通车");
        assertThat(titles("jzwb")).containsExactly("霁州网信办发布软件名录");
        assertThat(titles("fangxun")).containsExactlyInAnyOrder("鹭渡大桥通车", "渡口的后来");
    }

    @Test
    void aHeadlineComesBeforeAMention() {
        assertThat(titles("大桥")).startsWith("鹭渡大桥通车").hasSize(3);
    }

    @Test
    void resultsAreNarrowedByYearSourceAndTagAndOrderedByDate() {
        ask("", "q=大桥&order=newest");
        assertThat(shown()).containsExactly("霁州网信办发布软件名录", "渡口的后来", "鹭渡大桥通车");
        page.locator("select[name=to]").selectOption("2022");
        assertThat(shown()).containsExactly("渡口的后来", "鹭渡大桥通车");
        page.locator("select[name=from]").selectOption("2022");
        assertThat(shown()).containsExactly("渡口的后来");
        ask("", "q=大桥&source=ji-zhou-wan-bao");
        assertThat(shown()).containsExactly("霁州网信办发布软件名录");
        ask("", "q=大桥&tag=fang-xun&order=oldest");
        assertThat(shown()).containsExactly("鹭渡大桥通车", "渡口的后来");
    }

    @Test
    void aResultLeadsToItsParagraph() {
        titles("底下的石碑");
        page.locator("#results a").click();
        assertThat(page.url()).matches("file:.*/site/d/[0-9a-z]{9}/index\\.html#p.*");
        assertThat(page.locator(".block:target").textContent()).contains("大桥底下的石碑");
        assertThat(page.locator(".block:target").boundingBox().y).isBetween(0.0, 700.0);
    }

    @Test
    void goingBackAndForwardKeepsTheQuery() {
        open(site.resolve("search/index.html"));
        page.locator("#q").fill("石碑");
        page.keyboard().press("Enter");
        assertThat(shown()).containsExactly("渡口的后来");
        page.locator("#q").fill("软件");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.getElementById('results').textContent.includes('软件')");
        page.locator("#results a").click();
        page.goBack();
        assertThat(shown()).containsExactly("霁州网信办发布软件名录");
        page.goBack();
        page.waitForFunction("() => document.getElementById('results').textContent.includes('石碑')");
        assertThat(page.locator("#q").inputValue()).isEqualTo("石碑");
    }

    @Test
    void theFieldOnTheHomePageLeadsToTheResultsInTheScriptThatIsRead() {
        open(site.resolve("zh-Hant/index.html"));
        page.locator("form[role=search] input").fill("石碑");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/search/zh-Hant/index.html?q="));
        assertThat(shown()).containsExactly("渡口的後來");
    }

    @Test
    void theSwitchOfScriptsKeepsTheQuery() {
        titles("石碑");
        page.locator(".scripts a[hreflang=zh-Hant]").click();
        page.waitForURL(url -> url.contains("/search/zh-Hant/index.html?q="));
        assertThat(shown()).containsExactly("渡口的後來");
    }

    @Test
    void everythingWorksByKeyboard() {
        open(site.resolve("search/index.html"));
        assertThat(page.locator("#q:focus").count()).isEqualTo(1);
        page.keyboard().insertText("石碑");
        page.keyboard().press("Enter");
        assertThat(shown()).hasSize(1);
        Locator link = page.locator("#results a");
        for (int i = 0; i < 12 && link.and(page.locator(":focus")).count() == 0; i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/d/"));
    }

    @Test
    void whatAPageSaysIsTextAndNoMarkup() {
        assertThat(titles("<img src=x onerror=alert(1)>")).isEmpty();
        assertThat(page.locator("#found img").count()).isZero();
    }

    @Test
    void withheldDocumentsAreInNoPartOfTheIndex() throws IOException {
        assertThat(titles("石破天惊")).isEmpty();
        for (String file : Archives.digests(site).keySet()) {
            if (file.startsWith("search/data/")) {
                assertThat(Files.readString(site.resolve(file))).as(file).doesNotContain("石破天惊", "内部讲话稿");
            }
        }
    }

    private String idOf(String query) {
        titles(query);
        return String.valueOf(page.locator("#results a").getAttribute("href")).replaceFirst(".*/d/([^/]+)/.*", "$1");
    }

    @Test
    void anIdAndAnAddressFindTheirDocument() {
        String id = idOf("底下的石碑");
        for (String typed :
                List.of(id, " " + id.toUpperCase(Locale.ROOT), "https://example.org/x/d/" + id + "/v2/#p1")) {
            assertThat(titles(typed)).as(typed).containsExactly("渡口的后来");
            assertThat(titles("zh-Hant", typed)).as(typed).containsExactly("渡口的後來");
            assertThat(titles("zh-TW", typed)).as(typed).hasSize(1);
        }
        assertThat(page.locator(".snippet").textContent()).contains("渡船停在岸邊");
        page.locator("#results a").click();
        assertThat(page.url()).endsWith("/d/" + id + "/zh-TW/index.html");
    }

    @Test
    void aMistypedIdIsToldAndItsNeighbourFound() {
        String id = idOf("底下的石碑");
        String wrong = id.substring(0, 8) + (id.endsWith("7") ? '8' : '7');
        assertThat(titles(wrong)).containsExactly("渡口的后来");
        assertThat(page.locator("#told").textContent()).contains(wrong, "有误");
        assertThat(titles("https://example.org/d/000000007/")).isEmpty();
        assertThat(page.locator("#told").textContent()).contains("000000007", "没有与它相近的编号");
    }

    @Test
    void whatMayBeAnIdAndStandsInNoTextIsDoubtedBesideTheResults() {
        assertThat(titles("c0v1d2019")).isEmpty();
        assertThat(page.locator("#advice").textContent()).contains("c0v1d2019");
        assertThat(titles("chongqing")).isEmpty();
        assertThat(page.locator("#advice").textContent()).doesNotContain("编号");
    }

    @Test
    void theIdOfAWithheldDocumentFindsNothingOfIt() {
        String id = DocumentId.derive(
                        "sha256:" + CapturedBytes.copyOf(SECRET.getBytes(UTF_8)).sha256(), 0)
                .value();
        titles(id);
        assertThat(page.locator("#found").textContent()).doesNotContain("内部讲话稿");
    }

    @Test
    void isNoWiderThanAPhone() {
        page.setViewportSize(390, 844);
        titles("大桥");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
    }
}
