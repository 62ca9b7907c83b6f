package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.ProblemKind;

/**
 * A site made of {@link HostileText}s, as a reader opens it: nothing of them runs, asks for anything or changes what a page
 * is made of, with the Content Security Policy and without it.
 */
class HostileTextTest extends InBrowser {
    /** Pages that are opened at once, each in a frame of its own. */
    private static final int AT_ONCE = 24;

    /** Each document has texts of its own; of the other kinds of page the first ones have what the rest has. */
    private static final int OF_A_KIND = 3;

    private static final int ALL = Integer.MAX_VALUE;
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

    /** What the demonstration archive has nowhere: marks of Markdown, and what scripts of the theme make. */
    private static final Set<String> ALSO_KNOWN =
            Set.of("sup", "sup id", "hr", "mark", "button disabled", "section hidden", "li hidden");

    /**
     * What is wrong with a page: elements and attributes that are not known, a script that stands in it, an address that
     * is none of a page, an id given twice, something that swallowed its end.
     */
    private static final String ANATOMY = """
            known => {
              const wrong = [], ids = new Set();
              const say = (what, element) => wrong.push(what + ' in ' + element.outerHTML.slice(0, 200));
              for (const element of document.querySelectorAll('*')) {
                const name = element.localName;
                if (!known.includes(name)) { say(name, element); }
                if (name === 'script' && element.textContent) { say('text', element); }
                for (const { name: attribute, value } of element.attributes) {
                  if (!known.includes(name + ' ' + attribute)) { say(name + ' ' + attribute, element); }
                  if (/^(href|src)$/.test(attribute)) {
                    const web = name === 'a' || element.rel === 'schema.dcterms';
                    const scheme = new URL(value, document.baseURI).protocol;
                    if (!(web ? /^(file|https?|mailto):$/ : /^file:$/).test(scheme)) { say(scheme, element); }
                  }
                  if (attribute === 'http-equiv' && value !== 'Content-Security-Policy') { say(value, element); }
                }
                if (element.id && ids.size === ids.add(element.id).size) { say('id twice', element); }
              }
              for (const name of ['html', 'head', 'head > title', 'body', 'main']) {
                const count = document.querySelectorAll(name).length;
                if (count !== 1) { wrong.push(count + ' times ' + name); }
              }
              if (!document.querySelector('body > footer.site-foot:last-child, body > main:only-child')) {
                wrong.push('no end');
              }
              return wrong;
            }
            """;

    private Path folder;
    private Path site;
    /** The site without its policy, so that nothing but escaping protects its readers. */
    private Path bare;

    private List<String> known;

    @BeforeAll
    void build(@TempDir Path temporary) throws IOException {
        folder = temporary;
        assertThat(HostileArchive.build(folder).problems()).noneMatch(p -> p.kind() == ProblemKind.PAGE_FAILED);
        site = folder.resolve("site");
        bare = folder.resolve("bare");
        known = anatomy();
        for (String name : Archives.digests(site).keySet()) {
            Path copy = bare.resolve(name);
            Files.createDirectories(copy.toAbsolutePath().getParent());
            if (name.endsWith(".html")) {
                Files.writeString(copy, Files.readString(site.resolve(name)).replaceFirst(POLICY, ""));
            } else {
                Files.copy(site.resolve(name), copy);
            }
        }
    }

    /** All elements, and all attributes behind their elements, that the demonstration archive has. */
    private static List<String> anatomy() throws IOException {
        Set<String> known = new TreeSet<>(ALSO_KNOWN);
        for (Path page : Archives.pages(Archives.DEMONSTRATION.resolve("site"))) {
            for (Element element : Jsoup.parse(page.toFile()).select("*")) {
                known.add(element.normalName());
                for (Attribute attribute : element.attributes()) {
                    known.add(element.normalName() + " " + attribute.getKey());
                }
            }
        }
        return List.copyOf(known);
    }

    @Override
    boolean isOurs(String url) {
        return url.startsWith(folder.toUri().toString());
    }

    @BeforeEach
    void watch() {
        page.addInitScript(HostileText.CANARY);
    }

    @Test
    void escapingAloneHolds() throws IOException {
        look(some(bare, ALL));
    }

    @Test
    void thePolicyFindsNothingToRefuse() throws IOException {
        look(some(site, OF_A_KIND));
    }

    @Test
    void aSearchShowsThemAsText() {
        for (Path search : List.of(site.resolve("search"), site.resolve("search/zh-Hant"), bare.resolve("search"))) {
            ask(search, "ran");
            for (int i = 0; i < 3 && page.locator("#more").isVisible(); i++) {
                page.locator("#more").click();
                page.locator("#results > li").nth(10 * (i + 1)).waitFor();
            }
            assertThat(page.locator("#results > li").count()).isGreaterThan(20);
            assertThat(page.locator("#results").textContent()).contains("<script>", "onerror=", "javascript:");
            assertThat(wrong(page.mainFrame())).isEmpty();
        }
    }

    @Test
    void whatIsAskedForIsText() {
        List<String> wrong = new ArrayList<>();
        for (HostileText text : HostileText.ofEachFamily()) {
            ask(bare.resolve("search"), text.text());
            wrong.addAll(wrong(page.mainFrame()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theTimelineShowsThemAsText() {
        open(bare.resolve("timeline/index.html"));
        for (String choice : List.of("source", "tag")) {
            Locator select = page.locator(".controls select[name=" + choice + "]");
            select.selectOption(String.valueOf(select.locator("option").nth(2).getAttribute("value")));
            assertThat(select.locator("option").allTextContents()).anyMatch(option -> option.contains("script>"));
        }
        page.locator("[data-zoom=in]").click();
        assertThat(wrong(page.mainFrame())).isEmpty();
    }

    /** Without this the others would hold for an archive that lost them on the way. */
    @Test
    void eachStandsInEachPlace() throws IOException {
        open(site.resolve("404.html"));
        Map<String, String> places = places();
        assertThat(HostileText.all())
                .hasSizeGreaterThan(150)
                .allSatisfy(text -> places.forEach((place, words) -> assertThat(words.contains(text.mark()))
                        .as("%s in %s", text.id(), place)
                        .isTrue()));
    }

    private Map<String, String> places() throws IOException {
        Map<String, String> places = new HashMap<>();
        for (Path path : Archives.pages(site.resolve("d"))) {
            Document page = Jsoup.parse(path.toFile());
            for (String place :
                    List.of("title", "h1", ".byline", ".text", ".doc-tags", ".why", ".was", ".now", ".capture")) {
                places.merge(place, page.select(place).text() + "\n", String::concat);
            }
        }
        return places;
    }

    private void ask(Path search, String query) {
        page.navigate(search.resolve("index.html").toUri() + "?tag=%22%3E&q="
                + URLEncoder.encode(query, StandardCharsets.UTF_8));
        page.waitForFunction("told.textContent !== document.getElementById('say-busy').textContent");
    }

    /** The pages of each kind, at most so many of those about a document, all scripts together. */
    private static List<Path> some(Path root, int documents) {
        Map<String, List<Path>> kinds = new HashMap<>();
        List<Path> some = new ArrayList<>();
        for (Path path : Archives.pages(root)) {
            String kind = Archives.kind(root, path).replaceFirst("witnesses/[a-z0-9]{9}", "witnesses/*");
            String script = path.endsWith("zh-Hant/index.html") ? "zh-Hant" : "";
            List<Path> alike = kinds.computeIfAbsent(kind + script, k -> new ArrayList<>());
            // A frame may not take the cursor, which the page of the search does.
            if (!kind.startsWith("search/")
                    && alike.size() < (kind.startsWith("d/") && script.isEmpty() ? documents : OF_A_KIND)) {
                alike.add(path);
                some.add(path);
            }
        }
        return some;
    }

    private void look(List<Path> pages) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < pages.size(); i += AT_ONCE) {
            List<String> addresses = pages.subList(i, Math.min(i + AT_ONCE, pages.size())).stream()
                    .map(p -> p.toUri().toString())
                    .toList();
            Path frames = folder.resolve("frames.html");
            Files.writeString(
                    frames,
                    addresses.stream()
                            .map(a -> "<iframe src=\"" + a + "\"></iframe>")
                            .collect(Collectors.joining(
                                    "\n", "<!DOCTYPE html><meta charset=utf-8><title>x</title>", "")));
            open(frames);
            List<Frame> opened = page.mainFrame().childFrames();
            assertThat(opened).extracting(Frame::url).containsExactlyInAnyOrderElementsOf(addresses);
            opened.forEach(frame -> wrong.addAll(wrong(frame)));
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> wrong(Frame frame) {
        List<?> wrong = (List<?>) frame.evaluate(ANATOMY, known);
        return wrong.stream().map(w -> frame.url() + ": " + w).toList();
    }
}
