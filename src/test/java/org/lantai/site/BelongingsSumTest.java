package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lantai.source.WarcFixture;

/** Whatever belongs to a page is shown or listed, wherever the archive has it and where it has it not. */
class BelongingsSumTest {
    private static final String HOST = "http://www.yunxi.example/";
    private static final String TREE = "www.yunxi.example/";

    /** Where a file stands that a page calls for. */
    enum Home {
        BESIDE,
        ROOT,
        OTHER_HOST,
        WARC,
        PACK,
        NOWHERE;

        String address(String name) {
            return switch (this) {
                case BESIDE -> "files/" + name;
                case ROOT -> "/root/" + name;
                case OTHER_HOST -> "http://img.yunxi.example/" + name;
                default -> HOST + "far/" + name;
            };
        }
    }

    @Property(tries = 12)
    void whatAPageCallsForIsShownOrListed(
            @ForAll @Size(max = 6) List<Home> pictures, @ForAll @Size(max = 6) List<Home> attachments)
            throws IOException {
        Path folder = Files.createTempDirectory("belongings");
        try {
            Archives.empty(folder, "试验存档");
            Document page = page(build(folder, pictures, attachments));

            assertThat(page.select(".text figure img")).hasSize(there(pictures));
            assertThat(page.select(".text figure :containsOwn(图片未随档案保存)")).hasSize(pictures.size() - there(pictures));
            assertThat(page.select(".attachments li")).hasSize(attachments.size());
            assertThat(page.select(".attachments a[href$=.pdf]:not([href^=http])"))
                    .hasSize(there(attachments));
            assertThat(page.select(".attachments li:contains(未随档案保存)"))
                    .hasSize(attachments.size() - there(attachments));
        } finally {
            Archives.delete(folder);
        }
    }

    private static int there(List<Home> homes) {
        return (int) homes.stream().filter(home -> home != Home.NOWHERE).count();
    }

    private static Path build(Path folder, List<Home> pictures, List<Home> attachments) throws IOException {
        List<String> lines = new ArrayList<>();
        WarcFixture warc = new WarcFixture();
        warc.html(HOST + "list.html", "<title>列表</title>");
        Map<String, byte[]> pack = new java.util.TreeMap<>();
        for (int i = 0; i < pictures.size(); i++) {
            String name = i + ".png";
            lines.add(Belongings.picture(pictures.get(i).address(name)));
            put(folder, pictures.get(i), name, Belongings.PNG, i, warc, pack);
        }
        for (int i = 0; i < attachments.size(); i++) {
            String name = i + ".pdf";
            lines.add(Belongings.link(attachments.get(i).address(name), "附件" + (i + 1)));
            put(folder, attachments.get(i), name, Belongings.PDF, i, warc, pack);
        }
        Belongings.put(folder, TREE + "1.html", Belongings.notice(lines.toArray(String[]::new)));
        Belongings.put(folder, "crawl.warc.gz", warc.gzipped());
        Belongings.put(folder, "tree.zip", Belongings.zip(pack));
        Archives.build(folder);
        return folder.resolve("site");
    }

    private static void put(
            Path folder, Home home, String name, byte[] kind, int number, WarcFixture warc, Map<String, byte[]> pack)
            throws IOException {
        byte[] bytes = java.util.Arrays.copyOf(kind, kind.length + number);
        switch (home) {
            case BESIDE -> Belongings.put(folder, TREE + "files/" + name, bytes);
            case ROOT -> Belongings.put(folder, TREE + "root/" + name, bytes);
            case OTHER_HOST -> Belongings.put(folder, "img.yunxi.example/" + name, bytes);
            case WARC -> warc.response(HOST + "far/" + name, 200, "Content-Type: application/octet-stream", bytes);
            case PACK -> pack.put(TREE + "far/" + name, bytes);
            case NOWHERE -> warc.response(HOST + "far/" + name, 404, "Content-Type: text/html", bytes);
        }
    }

    private static Document page(Path site) throws IOException {
        Path document = Archives.pages(site).stream()
                .filter(page -> page.toString().matches(".*/d/[0-9a-z]{9}/index.html"))
                .findFirst()
                .orElseThrow();
        return Jsoup.parse(Files.readString(document));
    }
}
