package org.lantai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantai.model.Script;
import org.lantai.render.page.Edition;
import org.lantai.render.page.PageContext;
import org.lantai.render.theme.Theme;
import org.lantai.script.ScriptSettings;

class SitemapMakerTest {
    private PageContext context;

    @BeforeEach
    void site(@TempDir Path folder) {
        Edition own = Edition.of(ScriptSettings.to(Script.HANS), List.of(), Theme.load(folder, "lantai"))
                .get(0);
        context = new PageContext(SampleSite.full(folder).site(), own);
    }

    private SortedMap<String, List<String>> sitemaps(int most) {
        SortedMap<String, List<String>> maps = new TreeMap<>();
        new SitemapMaker(context, most)
                .files(file -> maps.put(
                        file.path(),
                        Jsoup.parse(new String(file.content().toArray(), StandardCharsets.UTF_8), Parser.xmlParser())
                                .select("loc")
                                .eachText()));
        return maps;
    }

    @Test
    void listsEveryPageInOneFileWhereItHoldsThem() {
        assertThat(sitemaps(50_000)).containsOnlyKeys("robots.txt", "sitemap.xml");
        assertThat(sitemaps(50_000).get("sitemap.xml")).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @Test
    void listsVeryManyPagesInSeveralFiles() {
        SortedMap<String, List<String>> maps = sitemaps(20);
        assertThat(maps.get("sitemap.xml"))
                .startsWith(SampleSite.BASE + "sitemap-1.xml", SampleSite.BASE + "sitemap-2.xml")
                .hasSize(maps.size() - 2);
        assertThat(maps.get("sitemap-1.xml")).hasSize(20);
        assertThat(maps.entrySet().stream()
                        .filter(map -> map.getKey().contains("-"))
                        .flatMap(map -> map.getValue().stream()))
                .containsExactlyInAnyOrderElementsOf(sitemaps(50_000).get("sitemap.xml"));
    }
}
