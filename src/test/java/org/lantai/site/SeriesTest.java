package org.lantai.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chapters and instalments: their page, and how each leads to the next. */
class SeriesTest {
    @TempDir
    Path archive;

    @Test
    void listsChaptersInTheirOrderAndLeadsFromEachToTheNextInEveryScript() throws IOException {
        Archives.write(archive.resolve("content/archive.yaml"), "title: 渡口\nalternate: [zh-Hant]\n");
        chapter(10, "归来");
        chapter(2, "过江");
        chapter(1, "启程");
        Archives.build(archive);

        assertThat(read("series/du-kou-ji-shi/index.html"))
                .containsSubsequence(">渡口纪事 第1章 启程</a>", ">渡口纪事 第2章 过江</a>", ">渡口纪事 第10章 归来</a>");
        assertThat(read("zh-Hant/series/du-kou-ji-shi/index.html", "series/du-kou-ji-shi/zh-Hant/index.html"))
                .containsSubsequence(">渡口紀事 第1章 啓程</a>", ">渡口紀事 第2章 過江</a>");
        assertThat(read(documentOf("渡口纪事 第2章 过江")))
                .containsSubsequence("/series/du-kou-ji-shi/index.html\">渡口纪事</a>", "第 2 篇，共 3 篇", "第1章", "第10章");
        assertThat(read("series/du-kou-ji-shi/feed.xml")).containsSubsequence("第10章", "第2章", "第1章");
        assertThat(Files.readString(archive.resolve("content/permalinks.tsv")))
                .contains("series\tdu-kou-ji-shi\t渡口纪事\t渡口纪事");
    }

    @Test
    void givesEachHundredOfALongSeriesAPage() throws IOException {
        Archives.empty(archive, "渡口");
        for (int i = 1; i <= 101; i++) {
            chapter(i, "过江");
        }
        Archives.build(archive);

        assertThat(read("series/du-kou-ji-shi/101/index.html"))
                .contains("第101章")
                .doesNotContain("第100章");
        assertThat(read("series/du-kou-ji-shi/1/index.html")).contains("第100章");
        assertThat(read("series/du-kou-ji-shi/index.html"))
                .contains("1/index.html", "101/index.html", "第5章")
                .doesNotContain("第6章");
    }

    @Test
    void keepsTheAddressOfASeriesThatIsNoMore() throws IOException {
        Archives.empty(archive, "渡口");
        chapter(1, "启程");
        chapter(2, "过江");
        Archives.build(archive);
        Archives.write(archive.resolve("content/captures/2.md"), "# 清漪江上的渡口\n\n" + text(2));
        Archives.build(archive);

        assertThat(read("series/du-kou-ji-shi/index.html")).contains("目前没有文献属于这里");
        assertThat(read("series/index.html")).contains("尚无连载。");
    }

    @Test
    void anArchiveWithoutSeriesHasNoIndexOfThem() {
        Archives.empty(archive, "渡口");
        chapter(1, "启程");
        Archives.build(archive);

        assertThat(archive.resolve("site/series")).doesNotExist();
        assertThat(archive.resolve("site/sources")).exists();
    }

    private void chapter(int number, String name) {
        Archives.write(
                archive.resolve("content/captures/" + number + ".md"),
                "# 渡口纪事 第" + number + "章 " + name + "\n\n" + text(number));
    }

    private static String text(int number) {
        String who = Character.toString("赵钱孙李周吴郑王冯陈".charAt(number % 10)) + Character.toString('一' + number * 7);
        return who + "在渡口住了" + number + "年，门前的水涨了又退，退了又涨。\n\n" + who + "记得第" + number * 3 + "回涨水的那天，船家都上了岸。\n";
    }

    private String read(String... paths) throws IOException {
        for (String path : paths) {
            Path file = archive.resolve("site").resolve(path);
            if (Files.exists(file)) {
                return Files.readString(file);
            }
        }
        throw new IOException("none of " + String.join(", ", paths));
    }

    private String documentOf(String title) throws IOException {
        try (var files = Files.walk(archive.resolve("site/d"))) {
            for (Path file : files.filter(
                            f -> f.endsWith("index.html") && f.getNameCount() == archive.getNameCount() + 4)
                    .toList()) {
                if (Files.readString(file).contains("<title>" + title)) {
                    return archive.resolve("site").relativize(file).toString();
                }
            }
        }
        throw new IOException(title);
    }
}
