package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whatever stands in a text of the demonstration archive is found, wherever its run begins and ends, by its search page. */
class SearchRecallTest extends InBrowser {
    private static final int PHRASES = 50;
    private static final int LONGEST = 24;

    private static final Path SITE = Archives.DEMONSTRATION_SITE;

    /** A run of characters from a page, as they stand there. */
    private record Phrase(String text, Path page) {}

    @Test
    void everyRunOfCharactersInTheArchivesOwnScriptIsFound() throws IOException {
        assertThat(missed(SITE.resolve("search/index.html"), "index.html")).isEmpty();
    }

    @Test
    void everyRunOfCharactersInTheOtherScriptIsFound() throws IOException {
        assertThat(missed(SITE.resolve("search/zh-Hant/index.html"), "zh-Hant/index.html"))
                .isEmpty();
    }

    private List<String> missed(Path search, String end) throws IOException {
        List<String> missed = new ArrayList<>();
        for (Phrase phrase : phrases(end)) {
            open(search, phrase.text());
            if (!isFound(phrase.page())) {
                missed.add(phrase.text() + " in " + SITE.relativize(phrase.page()));
            }
        }
        return missed;
    }

    private void open(Path search, String query) {
        page.navigate(search.toUri() + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    /** Goes on to further results as long as there are any. */
    private boolean isFound(Path document) {
        String link = "#results a[href*='" + document.toUri() + "']";
        do {
            page.waitForFunction("() => !document.getElementById('told').textContent.includes('…')");
            if (page.locator(link).count() > 0) {
                return true;
            }
        } while (hasMore());
        return false;
    }

    private boolean hasMore() {
        if (!page.locator("#more").isVisible()) {
            return false;
        }
        int shown = page.locator("#results li").count();
        page.locator("#more").click();
        page.waitForFunction(
                "n => document.querySelectorAll('#results li').length > n || document.getElementById('more').hidden",
                shown);
        return true;
    }

    /** Drawn with a fixed seed from all texts that the pages show, longer texts more often. */
    private List<Phrase> phrases(String end) throws IOException {
        List<Phrase> lines = lines(end);
        Random random = new Random(20230721);
        List<Phrase> phrases = new ArrayList<>();
        while (phrases.size() < PHRASES) {
            Phrase line = lines.get(random.nextInt(lines.size()));
            int start = random.nextInt(line.text().length());
            int length = 2 + random.nextInt(LONGEST - 1);
            if (start + length <= line.text().length()) {
                phrases.add(new Phrase(line.text().substring(start, start + length), line.page()));
            }
        }
        return phrases;
    }

    private List<Phrase> lines(String end) throws IOException {
        List<Phrase> lines = new ArrayList<>();
        for (Path file : Archives.pages(SITE)) {
            if (SITE.relativize(file).toString().matches("d/[0-9a-z]{9}/" + end)) {
                for (Element line :
                        Jsoup.parse(file.toFile(), "UTF-8").select(".text :is(p, li, td, h2, figcaption)")) {
                    line.select("del, a.mark").remove();
                    lines.add(new Phrase(line.text(), file));
                }
            }
        }
        return lines;
    }
}
