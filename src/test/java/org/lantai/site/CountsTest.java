package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counts that a site shows are those of its build, and of its documents alone. */
class CountsTest {
    private static final String MIRROR = """
            青石鎮圖書館新館開(kāi)放
            來源：雲溪日報  2021-05-06 10:00
            　　5月6日上午，青石鎮圖書館新館正式向讀者開(kāi)放，首日接待讀者三百餘人次，館內(nèi)藏書兩萬餘冊。
            　　館長宋知微說，新館每天開(kāi)放到晚上九點，讀者憑身份證即可辦理借書證，館內(nèi)還設(shè)了閱覽室。
            """;

    @TempDir
    Path folder;

    @Test
    void aHandWrittenPageShowsThemAndWhatIsHiddenDoesNotCount() throws IOException {
        Archives.of(
                folder, "a.txt", MIRROR, "b.txt", MIRROR.replace("青石鎮", "白鷺鄉"), "c.txt", MIRROR.replace("青石鎮", "半山鎮"));
        Archives.write(folder.resolve("content/captures/c.meta.yaml"), "hide: true\n");
        Archives.write(
                folder.resolve("content/pages/method.md"), "---\ntitle: 方法\n---\n\n{{edits}}\n\n{{omissions}}\n");
        Archives.build(folder);
        Document method = page("pages/method/index.html");
        assertThat(method.select("tr:contains(删去夹注的拼音) td").eachText()).containsExactly("12", "2");
        assertThat(method.select("tr:contains(来源、日期与署名行) td").eachText()).containsExactly("2", "2");
        assertThat(page("edits/index.html").select("table")).hasSameSizeAs(method.select("table"));
    }

    @Test
    void anArchiveWhereNothingWasChangedSaysSo() throws IOException {
        Archives.of(folder, "a.txt", "青石渡的船\n\n　　渡口的船一天走四趟，早上的一趟人最多，晚上的一趟只有老船工和他的灯。\n");
        Archives.build(folder);
        assertThat(page("edits/index.html").select(".text").text()).contains("没有改动。");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site").resolve(path).toFile(), "UTF-8");
    }
}
