package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jbibtex.BibTeXParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader cites a document, with the browser's scripts on. */
class CiteBrowserTest extends InBrowser {
    private static final String BRIDGE = """
            <html><body><h1>云溪大桥通车</h1><p>来源：云溪日报　2021-05-06　作者：林知远</p><div id="content">
            <p>五月六日上午，鹭渡大桥正式通车，两岸的干部群众都来看，头发花白的老渡工也来了。</p>
            <h3>渡口的后来</h3>
            <p>渡船停在岸边，船工改做了护桥的人，每天从桥头走到桥尾，一走就是十二年，走坏了三十双鞋。</p>
            <table><tr><th>年份</th><th>人数</th></tr><tr><td>1950</td><td>1200</td></tr></table></div></body></html>""";

    private Path bridge;
    private Path unaddressed;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        bridge = document(folder.resolve("known"), "title: 云溪存档\nbaseUrl: https://archive.example/\n");
        unaddressed = document(folder.resolve("unknown"), "title: 云溪存档\n");
    }

    private static Path document(Path folder, String config) throws IOException {
        Path archive = Archives.of(folder, "bridge.html", BRIDGE);
        Files.writeString(archive.resolve("content/archive.yaml"), config);
        Files.writeString(
                archive.resolve("content/captures/bridge.meta.yaml"),
                "url: http://www.yunxi.example/1.html\ncaptured: 2024-03-01\n");
        Archives.build(archive);
        return Archives.pages(archive.resolve("site")).stream()
                .filter(page -> page.toString().matches(".*/d/[0-9a-z]{9}/index.html"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    Browser.NewContextOptions options() {
        return super.options().setAcceptDownloads(true);
    }

    private String today() {
        return String.valueOf(page.evaluate(
                "() => new Date(Date.now() - new Date().getTimezoneOffset() * 60000)" + ".toISOString().slice(0, 10)"));
    }

    /** What a paste brings into a field for plain text, or into one that takes italics. */
    private String pasted(boolean rich) {
        page.evaluate("""
                rich => {
                  const field = document.createElement(rich ? 'div' : 'textarea');
                  if (rich) { field.contentEditable = 'true'; }
                  field.id = 'pasted';
                  document.querySelector('main').prepend(field);
                  field.focus();
                }""", rich);
        page.keyboard().press("Control+V");
        String pasted = String.valueOf(page.locator("#pasted").evaluate(rich ? "e => e.innerHTML" : "e => e.value"));
        page.locator("#pasted").evaluate("e => e.remove()");
        return pasted;
    }

    /** Selects part of the text of a paragraph. */
    private void select(String paragraph, int from, int to) {
        page.locator(paragraph).first().evaluate("""
                (e, [from, to]) => {
                  const range = document.createRange();
                  range.setStart(e.firstChild, from);
                  range.setEnd(e.firstChild, to);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""", List.of(from, to));
    }

    private Locator citation() {
        return page.locator(".citation");
    }

    private void choose(String style) {
        page.locator("#cite-style").selectOption(style);
    }

    private String save(String name) throws IOException {
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        Download download = page.waitForDownload(button::click);
        return download.suggestedFilename() + "\n" + Files.readString(download.path());
    }

    /** What is told when the browser has copied, which it does when it comes to it. */
    private String told() {
        page.waitForFunction("() => document.querySelector('.told').textContent");
        return page.locator(".told").textContent();
    }

    @Test
    void theReferenceHasTodaysDateAndIsCopiedPlainAndWithItalics() {
        open(bridge);
        choose("mla");
        assertThat(citation().textContent())
                .startsWith("林知远. “云溪大桥通车.” 云溪日报, 6 May 2021, 云溪存档, https://archive.example/d/");
        page.locator(".copy").click();
        assertThat(told()).isEqualTo("已复制");
        assertThat(pasted(false)).isEqualTo(citation().textContent());
        assertThat(pasted(true)).contains("<i>云溪日报</i>");
        choose("gb-2015");
        assertThat(citation().textContent()).contains("2021-05-06[" + today() + "]. ");
        assertThat(page.locator(".told").textContent()).isEmpty();
    }

    @Test
    void aBrowserWithoutAClipboardCopiesAllTheSame() {
        page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        open(bridge);
        choose("apa");
        page.locator(".copy").click();
        assertThat(told()).isEqualTo("已复制");
        assertThat(pasted(false)).isEqualTo(citation().textContent());
        assertThat(pasted(true)).contains("<i>云溪日报</i>");
    }

    @Test
    void theStyleIsRemembered() {
        open(bridge);
        choose("chicago-note");
        open(unaddressed);
        assertThat(page.locator("#cite-style").inputValue()).isEqualTo("chicago-note");
        assertThat(citation().textContent()).startsWith("林知远, “云溪大桥通车,” ");
    }

    @Test
    void whereTheBrowserKeepsNothingTheStyleHoldsForThePage() {
        page.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })");
        open(bridge);
        choose("apa");
        assertThat(citation().textContent()).startsWith("林知远. (2021, May 6). ");
        open(bridge);
        assertThat(citation().textContent()).startsWith("林知远. 云溪大桥通车[N/OL]. ");
    }

    @Test
    void filesForProgramsAreSaved() throws Exception {
        open(bridge);
        String bib = save("BibTeX");
        assertThat(bib).matches("(?s)[0-9a-z]{9}\\.bib\n@article.*").contains("urldate = {" + today() + "}");
        assertThat(new BibTeXParser()
                        .parse(new StringReader(bib.substring(bib.indexOf('@'))))
                        .getEntries())
                .hasSize(1);
        assertThat(save("RIS")).matches("(?s)[0-9a-z]{9}\\.ris\nTY  - NEWS\r\n.*ER  - \r\n");
        String csl = save("CSL-JSON");
        assertThat(new JsonMapper()
                        .readTree(csl.substring(csl.indexOf('\n')))
                        .path(0)
                        .path("author")
                        .path(0)
                        .path("literal")
                        .asText())
                .isEqualTo("林知远");
    }

    @Test
    void theTextIsSavedAsMarkdownPlainTextAndJson() throws Exception {
        open(bridge);
        assertThat(save("Markdown"))
                .contains(
                        ".md\n---\nid: \"",
                        "\n# 云溪大桥通车\n",
                        "\n## 渡口的后来\n",
                        "| 年份 | 人数 |\n| --- | --- |\n| 1950 | 1200 |")
                .contains("[N/OL\\]");
        assertThat(save("纯文本")).contains(".txt\n云溪大桥通车\n\n云溪日报　2021-05-06　林知远\n\n五月六日上午", "\n1950\t1200\n");
        String json = save("JSON");
        JsonNode text = new JsonMapper().readTree(json.substring(json.indexOf('\n')));
        assertThat(text.path("blocks").size())
                .isEqualTo(page.locator(".text > .block").count());
        assertThat(text.path("blocks").path(0).path("anchor").asText())
                .isEqualTo(page.locator(".text > .block").first().getAttribute("id"));
        assertThat(text.path("url").asText()).isEqualTo("http://www.yunxi.example/1.html");
    }

    @Test
    void aPassageIsQuotedWithTheAddressOfItsParagraph() {
        open(bridge);
        assertThat(page.locator(".cite-passage").isVisible()).isFalse();
        select(".text > .block p", 0, 5);
        page.locator(".cite-passage").click();
        page.waitForFunction("() => document.querySelector('.cite-passage').textContent === '已复制'");
        String anchor = page.locator(".text > .block").first().getAttribute("id");
        String work = bridge.getName(bridge.getNameCount() - 2).toString();
        assertThat(pasted(false))
                .isEqualTo("“五月六日上”\n林知远. 云溪大桥通车[N/OL]. 云溪日报，2021-05-06. https://archive.example/d/" + work + "/#"
                        + anchor + ".");
    }

    @Test
    void nothingIsOfferedForWhatIsSelectedElsewhere() {
        open(bridge);
        select("h1", 0, 3);
        assertThat(page.locator(".cite-passage").isVisible()).isFalse();
        select(".text > .block p", 0, 5);
        page.locator(".cite-passage").waitFor();
        page.evaluate("getSelection().removeAllRanges()");
        page.locator(".cite-passage").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void withoutAnAddressThePageSaysSoAndCitesTheOriginalAsCaptured() {
        open(unaddressed);
        choose("gb-2015");
        assertThat(citation().textContent()).endsWith("2021-05-06[2024-03-01]. http://www.yunxi.example/1.html.");
        assertThat(page.locator(".no-address").textContent()).contains("未公布网址");
    }

    @Test
    void onPaperThereIsTheReferenceAlone() {
        open(bridge);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(citation().isVisible()).isTrue();
        assertThat(page.locator(".cite .panel").isVisible()).isFalse();
    }
}
